import {decodeHTML} from 'entities'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildDocument} from './build-document.ts'
import type {Lexicon} from './lexicon.ts'
import {readHtml} from './read-html.ts'
import {readMarkdown} from './read-markdown.ts'
import type {Reading} from './reading.ts'

const lexicon = {
  has: () => true,
  suggestible: () => true,
  suggests: () => true,
  zipf: () => 5,
  dialects: () => 31,
  tags: () => 0,
  names: () => 0,
  isTitled: () => false,
  isAffix: () => false,
} as unknown as Lexicon

const documentOf = (reading: Reading) => buildDocument(reading, {lexicon, vocabulary: new Set(), sources: []})

/** Each block as “kind: words”, each word with its original where it differs. */
const told = (source: string, reading: Reading): readonly string[] => {
  const {paragraphs, words} = documentOf(reading)
  return paragraphs.map(({kind, firstWord, lastWord}) => {
    const list = words.slice(firstWord, lastWord).map((word) => {
      const {start, end} = reading.origin.toOriginal(word)
      const original = source.slice(start, end)
      return original === word.text ? word.text : `${word.text}⟨${original}⟩`
    })
    return `${kind}: ${list.join(' ')}`
  })
}

describe('HTML', () => {
  const read = (source: string) => told(source, readHtml(source))

  it.each([
    ['<p>We <b>uti</b>lize it.</p>', ['paragraph: We utilize⟨uti</b>lize⟩ it']],
    [
      '<p>AT&amp;T caf&eacute; it&rsquo;s &#8220;so&#x201D;</p>',
      ['paragraph: AT&T⟨AT&amp;T⟩ café⟨caf&eacute;⟩ it’s⟨it&rsquo;s⟩ so'],
    ],
    ['\uFEFF<p>One 😀 two\r\n   three</p>\r\n<p>Four</p>', ['paragraph: One two three', 'label: Four']],
    ['<p>Old Macs\rended lines\rso.</p>\r', ['paragraph: Old Macs ended lines so']],
    ['<p>Run <code>npm test</code> now, then press <kbd>Ctrl</kbd></p>', ['paragraph: Run now then press']],
    [
      '<script>var x = "y"</script><style>a{}</style><pre>x  y</pre><p>Only this is read here.</p>',
      ['paragraph: Only this is read here'],
    ],
    [
      '<h1>Big story of the day</h1><h2>Parts</h2><ul><li><p>One thing</p></li></ul>',
      ['headline: Big story of the day', 'heading: Parts', 'list-item: One thing'],
    ],
    [
      '<blockquote><p>We will go.</p></blockquote><figure><img alt="no"><figcaption>A boat at sea</figcaption></figure>',
      ['quotation: We will go', 'caption: A boat at sea'],
    ],
    ['<table><tr><td>Seven</td><td>8</td></tr></table>', ['cell: Seven', 'cell: 8']],
    [
      'First line of it,<br>second line of it',
      ['paragraph: First line of it', 'paragraph: second line of it'],
    ],
    [
      '<p>The treaty<sup>[2]</sup> of the 7<sup>th</sup> day</p>',
      ['paragraph: The treaty of the 7th⟨7<sup>th⟩ day'],
    ],
    ['\0&#0;Tides and &#0;the \0moon', ['paragraph: Tides and the moon']],
    ['<p>Soft&shy;ware</p>', ['label: Software⟨Soft&shy;ware⟩']],
    [
      '<html><head><title>No</title></head><body><p>The body is read.</p></body></html>',
      ['paragraph: The body is read'],
    ],
  ])('reads %s', (source, lines) => expect(read(source)).toEqual(lines))

  it('shows the marks of <q>', () => {
    expect(readHtml('<p>He said: <q>We go.</q></p>').text.trim()).toBe('He said: “We go.”')
  })

  it('keeps comments with their place', () => {
    const source = '<p>A<!-- copydesk-disable-line x --></p>'
    const {comments} = readHtml(source)
    expect(comments.map(({start, end, text}) => [source.slice(start, end), text])).toEqual([
      ['<!-- copydesk-disable-line x -->', 'copydesk-disable-line x'],
    ])
  })
})

describe('Markdown', () => {
  const read = (source: string) => told(source, readMarkdown(source))

  it.each([
    [
      '---\ntitle: x\n---\n# Big story\n\nWe *uti*lize it.',
      ['headline: Big story', 'paragraph: We utilize⟨uti*lize⟩ it'],
    ],
    ['We <b>uti</b>lize it.', ['paragraph: We utilize⟨uti</b>lize⟩ it']],
    [
      "AT&amp;T and it\\'s R\\&D, 5\\* &#8220;so&#8221; it is.",
      ["paragraph: AT&T⟨AT&amp;T⟩ and it's⟨it\\'s⟩ R&D⟨R\\&D⟩ 5 so it is"],
    ],
    [
      '\uFEFFOne 😀 two\r\nthree four.\r\n\r\n> They said\r\n> it was so.\r\n',
      ['paragraph: One two three four', 'quotation: They said it was so'],
    ],
    ['We run <code>npm test now.\n\nThis is read again.', ['label: We run', 'paragraph: This is read again']],
    ['The\0 cats and&#0; dogs sleep.', ['paragraph: The cats and dogs sleep']],
    ['Run `npm test` now.\n\n```\ncode here\n```\n\n    more code\n', ['paragraph: Run now']],
    [
      '- one thing\n- two\n  things\n\n1. three\n',
      ['list-item: one thing', 'list-item: two things', 'list-item: three'],
    ],
    ['| a | b |\n|---|---|\n| one | two |', ['cell: a', 'cell: b', 'cell: one', 'cell: two']],
    [
      'Line of verse,  \nanother line\\\nand a third',
      ['paragraph: Line of verse', 'paragraph: another line', 'paragraph: and a third'],
    ],
    [
      'See [the page](http://x.org "title here") and ![no alt](y.png) at http://z.org now.',
      ['paragraph: See the page and at now'],
    ],
    [
      'A note[^1] here.\n\n[^1]: The note says so.',
      ['paragraph: A note here', 'paragraph: The note says so'],
    ],
    [
      '<div class="x">\n<p>In HTML we uti<i>lize</i> it.</p>\n</div>\n\nAfter that.',
      ['paragraph: In HTML we utilize⟨uti<i>lize⟩ it', 'paragraph: After that'],
    ],
    ['Press <kbd>Ctrl</kbd> and go.', ['paragraph: Press and go']],
    ['Done ~~not~~ now, a@b.org said.', ['paragraph: Done not now said']],
  ])('reads %s', (source, lines) => expect(read(source)).toEqual(lines))

  it('keeps comments with their place', () => {
    const source = 'A <!-- copydesk-disable-line x --> b\n\n<!-- copydesk-disable -->\n\nC'
    const {comments} = readMarkdown(source)
    expect(comments.map(({start, end}) => source.slice(start, end))).toEqual([
      '<!-- copydesk-disable-line x -->',
      '<!-- copydesk-disable -->',
    ])
  })
})

const shown = (source: string): string =>
  decodeHTML(
    source.replaceAll(/<!--.*?-->|<[^>]*>/gs, '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
  ).replaceAll('\u00AD', '')

const pieces = fc.array(
  fc.constantFrom(
    'word',
    'caf&eacute;',
    'it&rsquo;s',
    '<b>uti</b>lize',
    '<i>a</i>',
    ' ',
    ' ',
    '\r\n',
    '\r',
    '\n',
    '😀',
    '&amp;',
    'R&amp;D',
    '&ampere',
    '&nbsp;',
    '<!-- c -->',
    '<br>',
    '</p><p>',
    '<q>yes</q>',
    '<code>x y</code>',
    'e\u0301t\u00e9',
    '&#8217;',
    '\u00AD',
    '“so”',
    '&lt;',
    'x&shy;y',
    '1,000',
    'end.',
  ),
  {maxLength: 40},
)

it('reads white space in HTML as one space, however lines end', () => {
  const texts = ['\n', '\r\n', '\r'].map((end) => readHtml(`<p>One two${end}  three.</p>`).text)
  expect(texts).toEqual(Array(3).fill('One two three.\n\n'))
})

it('maps every word of HTML back to the source that shows it', () => {
  fc.assert(
    fc.property(pieces, fc.boolean(), (list, mark) => {
      const source = `${mark ? '\uFEFF' : ''}<p>${list.join('')}</p>`
      const reading = readHtml(source)
      for (const word of documentOf(reading).words) {
        const {start, end} = reading.origin.toOriginal(word)
        expect(shown(source.slice(start, end)).replaceAll('\uFEFF', '')).toBe(word.text)
      }
    }),
    {numRuns: 500},
  )
})

const markdownPieces = fc.array(
  fc.constantFrom(
    'word',
    'caf&eacute;',
    'it&rsquo;s',
    "it\\'s",
    '<b>uti</b>lize',
    '*a*b',
    ' ',
    ' ',
    '\r\n',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '😀',
    '&amp;',
    'R\\&D',
    '&nbsp;',
    '<!-- c -->',
    '  \n',
    '\\\n',
    '`x y`',
    '[link](u.org)',
    '&#8217;',
    '“so”',
    '\\*',
    '1,000',
    'end.',
    '**',
    '\n# ',
    '\t',
  ),
  {maxLength: 40},
)

it('maps every word of Markdown back to the source that shows it', () => {
  fc.assert(
    fc.property(markdownPieces, (list) => {
      const source = list.join('')
      const reading = readMarkdown(source)
      for (const word of documentOf(reading).words) {
        const {start, end} = reading.origin.toOriginal(word)
        const original = source.slice(start, end)
        if (reading.origin.isPlain(word)) expect(original).toBe(word.text)
        else
          expect(
            shown(
              original.replaceAll(/\]\([^)]*\)|\\[!-/:-@[-`{-~]|[*`[]/g, (mark) =>
                mark.length === 2 ? mark.slice(1) : '',
              ),
            ),
          ).toBe(word.text)
      }
    }),
    {numRuns: 500},
  )
})

it('reads hostile markup', () => {
  for (const piece of ['<b>', '&amp', '<!--', '<', '&#', '[', '*a', '> ', '`', '<q>']) {
    const source = piece.repeat(300)
    expect([readHtml(source).format, readMarkdown(source).format], piece).toEqual(['html', 'markdown'])
  }
})

it('takes brackets without end for text', () => {
  const reading = readMarkdown('['.repeat(100_000))
  expect([reading.format, reading.blocks.length, reading.text.length]).toEqual(['markdown', 1, 100_000])
})
