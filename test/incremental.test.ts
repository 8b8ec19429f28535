import {readdirSync, readFileSync} from 'node:fs'
import {applyDisables, IncrementalRunner, type Problem, readText} from '@copydesk/core'
import {contextOf, defaultRules, lintText, loadReader} from 'copydesk'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

const folder = new URL('../seeds/', import.meta.url)
const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const texts = seeds.map((name) => readFileSync(new URL(name, folder), 'utf8'))
const rules = defaultRules()
const context = contextOf({})

const lines = (text: string, problems: readonly Problem[]): readonly string[] =>
  problems.map(
    ({span, ruleId, level, message, fixes, fixPolicy, id, related = []}) =>
      `${span.start}-${span.end} “${text.slice(span.start, span.end).slice(0, 60)}” ${ruleId} ${level} ${message} [${fixes.join('|')}] ${fixPolicy} ${id} ${related.map((other) => `${other.span.start}-${other.span.end} ${other.message}`).join('|')}`,
  )

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')

/** Drafts in each format, and what people type that means something in it. */
const formats = {
  text: {texts, marks: [' ']},
  markdown: {
    texts: texts.map((text) => linesOf(text).join('\n\n')),
    marks: [
      '*',
      '**',
      '`',
      '# ',
      '- ',
      '> ',
      '    ',
      '```',
      '[x](/y)',
      '[x]: /y',
      '<b>',
      '<code>',
      '\n---\n',
    ],
  },
  html: {
    texts: texts.map((text) =>
      linesOf(text)
        .map((line) => `<p>${line}</p>`)
        .join('\n'),
    ),
    marks: ['<p>', '</p>', '<b>', '</b>', '<br>', '<li>', '<h2>', '</h2>', '<', '&amp;', '<code>', '<q>'],
  },
} as const

/** Places where what is typed belongs to two things at once, or to none: the ends of paragraphs, inside names and quotations. */
const EDGES: readonly RegExp[] = [
  /(?=\n)/g,
  /(?<=\n)(?=\S)/g,
  /(?<=\p{Lu}\p{Ll}{2})(?=\p{Ll})/gu,
  /(?<=[“"]\S{1,9} )/g,
]

const placeIn = (text: string, at: number, edge: number): number => {
  const places = [...text.matchAll(EDGES[edge] ?? /$/g)]
  return places[Math.floor(at * places.length)]?.index ?? Math.floor(at * text.length)
}

/** What a person does to a draft: types, deletes, pastes, breaks and joins lines. */
const editIn = (format: keyof typeof formats) =>
  fc.record({
    at: fc.double({min: 0, max: 0.999, noNaN: true}),
    /** One of the edges, or just anywhere. */
    edge: fc.option(fc.nat(3), {nil: undefined}),
    remove: fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.nat(3), fc.nat(200)),
    insert: fc.oneof(
      fc.constantFrom(...formats[format].marks),
      fc.constantFrom(
        '',
        'a',
        's',
        ' ',
        '.',
        ',',
        '“',
        '”',
        '"',
        '’',
        '\n',
        '\n\n',
        'the the',
        'willnot',
        'UKraine',
        '—',
        '<!-- copydesk-disable -->',
      ),
      // What checks go by in a paragraph: figures, dates, dashes, dialect, variants, places that are protected.
      fc.constantFrom(
        '-',
        ' - ',
        '--',
        ' per cent',
        '5%',
        ' 31 September',
        ' two years ago',
        ' in 2019',
        'colour',
        'center',
        'co-operate',
        'cooperate',
        'a license',
        ' www.example.org ',
        '@handle ',
        '<!--',
        '-->',
        ' Kiev',
      ),
      // What stands elsewhere in the draft, too, or might: names, variants, figures, counts that tip.
      fc.constantFrom(...texts.flatMap((text) => text.match(/\S+(?: \S+)?/g) ?? [])),
      fc.constantFrom(...texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 20)),
      fc.string({maxLength: 8}),
    ),
  })

describe('an incremental reading', () => {
  it.each([
    ['text', 22],
    ['markdown', 8],
    ['html', 8],
  ] as const)(
    'of %s says after any edits what a fresh lint says',
    {timeout: 300_000},
    async (format, numRuns) => {
      const read = await loadReader(format)
      const fresh = (text: string) => lines(text, lintText(text, {read}).problems)
      fc.assert(
        fc.property(
          fc.constantFrom(...formats[format].texts),
          fc.array(editIn(format), {minLength: 1, maxLength: 20}),
          (first, edits) => {
            const runner = new IncrementalRunner()
            let text = first
            let reading = read(text)
            runner.run(reading, context, rules)
            for (const {at, edge, remove, insert} of edits) {
              const start = edge === undefined ? Math.floor(at * text.length) : placeIn(text, at, edge)
              const undone = text
              text = text.slice(0, start) + insert + text.slice(start + remove)
              reading = read(text, reading)
              const {kept} = applyDisables(text, reading, runner.run(reading, context, rules).problems)
              expect(lines(text, kept)).toEqual(fresh(text))
              // Now and then somebody takes the edit back.
              if (remove === 1) {
                text = undone
                reading = read(text, reading)
                const again = applyDisables(text, reading, runner.run(reading, context, rules).problems)
                expect(lines(text, again.kept)).toEqual(fresh(text))
              }
            }
          },
        ),
        {numRuns, seed: 6},
      )
    },
  )

  it.each([
    ['The crew gave the flag with the red mast to our fan’s.', 'gave the', 'was the'],
    ['Like the flag with the red mast the crew gave to our fan’s.', 'Like', 'With'],
    ['He said that in the storm they seen the old ferry.', 'that in', 'that, in'],
  ])('of “%s” sees an edit far before what it concerns', (first, from, to) => {
    const draft = (line: string) => `Ferry comes home\n\n${line}\n\nThe old ferry came home in May.\n`
    const read = readText
    const runner = new IncrementalRunner()
    let reading = read(draft(first))
    runner.run(reading, context, rules)
    for (const line of [first.replace(from, to), first]) {
      const text = draft(line)
      reading = read(text, reading)
      const {problems} = runner.run(reading, context, rules)
      expect(lines(text, problems)).toEqual(lines(text, lintText(text, {read}).problems))
    }
  })
})

it('judges a word in context by its own paragraph, which is all that is read again after a key', () => {
  const draft = (end: string): string =>
    `The fandom meets in Leeds.\n\nOnly 10–15% of people within the fandom own a costume according to a survey${end}.\n`
  const runner = new IncrementalRunner()
  for (const end of ['', ' o', ' of', ' of 2019']) {
    const text = draft(end)
    const {problems} = runner.run(readText(text), context, rules)
    const fresh = new IncrementalRunner().run(readText(text), context, rules)
    expect(lines(text, problems)).toEqual(lines(text, fresh.problems))
  }
})
