import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markdownPieces} from './markdown-pieces.ts'
import {readHtml} from './read-html.ts'
import {readMarkdown} from './read-markdown.ts'
import type {Reading} from './reading.ts'
import {simpleParagraphs} from './simple-paragraphs.ts'

/** All that a reading says, places in the original for every stretch of a few characters too. */
const told = ({origin, ...reading}: Reading) => {
  const places = Array.from({length: reading.text.length}, (_, start) =>
    [1, 2, 9].map((length) => {
      const span = {start, end: Math.min(reading.text.length, start + length)}
      return [origin.toOriginal(span), origin.isPlain(span)]
    }),
  )
  return {reading, places}
}

const WORDS = ['The minister', 'said', 'a', 'ÉLAN', '“No”', 'AT&amp;T', 'x', ' ', '\n', '\n\n', '\n \n', '']
const MARKDOWN = [
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '```\n',
    '~~~',
    '---\n',
    '===\n',
    '| a | b |\n',
    '|-|-|\n',
  ],
  ...['*', '**', '_', '`', '[', ']', '[x]', '(http://x.org)', '[x]: /y\n', '[^1]', '[^1]: note\n', '![p](q)'],
  ...[
    '<b>',
    '</b>',
    '<q>',
    '</q>',
    '<br>',
    '<code>',
    '</code>',
    '<!-- copydesk-disable -->\n',
    '<!--',
    '-->',
  ],
  ...[
    '<div>',
    '</div>',
    '<pre>',
    '</pre>',
    '<script>',
    'www.example.org',
    '\\',
    '&nbsp;',
    '\r\n',
    '\r',
    '  \n',
  ],
]
const HTML = [
  ...[
    '<p>',
    '</p>',
    '<p>',
    '</p>\n',
    '<p class="a">',
    '<p hidden>',
    "<p title='a>b'>",
    '</p >',
    '<P>',
    '<b>',
    '</b>',
  ],
  ...[
    '<em>',
    '</em>',
    '<a href="/x">',
    '</a>',
    '<q>',
    '</q>',
    '<code>',
    '</code>',
    '<br>',
    '<img>',
    '<h1>',
    '</h1>',
  ],
  ...[
    '<ul><li>',
    '</ul>',
    '<table>',
    '<td>',
    '</table>',
    '<blockquote>',
    '</blockquote>',
    '<select>',
    '<svg>',
  ],
  ...['<!--', '-->', '<!-- copydesk-disable -->', '<script>', '</script>', '<pre>', '</pre>', '<html><body>'],
  ...[
    '</body>',
    '<span id="x">',
    '</span>',
    '<div hidden>',
    '</div>',
    '<object>',
    '<',
    '>',
    '&',
    '"',
    '<noscript>',
  ],
]

const copyOf = (marks: readonly string[]) =>
  fc
    .array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...WORDS)}, fc.constantFrom(...marks)), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''))

const edits = (marks: readonly string[]) =>
  fc.array(
    fc.record({
      at: fc.double({min: 0, max: 0.999, noNaN: true}),
      remove: fc.oneof(fc.constant(0), fc.nat(12)),
      insert: fc.constantFrom(...WORDS, ...marks),
    }),
    {minLength: 1, maxLength: 6},
  )

describe.each([
  [
    'Markdown',
    readMarkdown,
    MARKDOWN,
    (text: string) => `Some copy stands here.\n\n${text}\n\nMore of it.\n\nAnd more.`,
  ],
  [
    'HTML',
    readHtml,
    HTML,
    (text: string) => `<p>Some <b>copy</b></p>\n<div>${text}</div><p>More of it.</p>\n<p>More</p>`,
  ],
] as const)('%s read again', (_, read, marks, framed) => {
  it('says what it says when it is read anew', () => {
    fc.assert(
      fc.property(copyOf(marks).map(framed), edits(marks), (first, changes) => {
        let text = first
        let reading = read(text, read(text))
        for (const {at, remove, insert} of changes) {
          const start = Math.floor(at * text.length)
          text = text.slice(0, start) + insert + text.slice(start + remove)
          reading = read(text, reading)
          expect(told(reading)).toEqual(told(read(text)))
        }
      }),
      {numRuns: 100, seed: 6},
    )
  })
})

it('cuts Markdown where a paragraph begins behind a blank line, and nowhere behind what may stay open', () => {
  const cut = (source: string) => markdownPieces(source).map(({start, end}) => source.slice(start, end))
  expect(cut('One\ntwo\n\nThree\n\n- four\n\n  five\n\nSix')).toEqual([
    'One\ntwo\n\n',
    'Three\n\n- four\n\n  five\n\n',
    'Six',
  ])
  expect(cut('One\n\nTwo\n\n```\n\nThree\n\n```\n\nFour')).toEqual([
    'One\n\n',
    'Two\n\n```\n\nThree\n\n```\n\nFour',
  ])
  expect(cut('One [two]\n\nThree\n\n[two]: /four')).toHaveLength(1)
})

it('knows simple paragraphs of HTML', () => {
  const source =
    '<p>One <b>two</b></p><p>Three<br></p><p class="x">Four</p><p>Five <b>six</p><p hidden="">Seven</p><pre>8</pre>'
  const inner = simpleParagraphs(source).map((found) => source.slice(found.inner.start, found.inner.end))
  expect(inner).toEqual(['One <b>two</b>', 'Four'])
})
