import {buildDocument, readText, type Source} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {audit, indexSources} from '@copydesk/quotations'
import {lintText} from 'copydesk'
import {median} from '../speed/clock.ts'
import type {Speech} from './speeches.ts'

/** What one thing cost. */
export interface Cost {
  readonly name: string
  readonly milliseconds: number
  /** Words of source read; 0 where that says nothing. */
  readonly words: number
  readonly note: string
}

const textOf = (text: string, name = 'source.txt'): Source => ({path: name, text, format: 'text'})
const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0

// A flat copy each time: an index is kept for as long as its list of sources is.
const fresh = (sources: readonly Source[]): readonly Source[] => sources.map((source) => ({...source}))

const timed = (task: () => unknown, rounds: number): number => {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    task()
    if (round > 0) times.push(performance.now() - start)
  }
  return median(times)
}

const auditOf = (draft: string, sources: readonly Source[]): unknown =>
  audit(buildDocument(readText(draft), {lexicon: loadLexicon(), vocabulary: new Set(), sources}))

/** A draft of about a thousand words that quotes a speech twenty times, every third time with a word changed. */
export const quotingDraft = (speech: Speech): string =>
  speech.paragraphs
    .slice(0, 20)
    .map((words, index) => {
      const quote = words.slice(0, 22).map((word, at) => (index % 3 === 0 && at === 9 ? 'something' : word))
      return `The address went on for an hour, and reaction in the chamber was mixed. “${quote.join(' ').replaceAll('"', '')},” ${speech.name} said, before turning to other matters of the day that he thought should be heard by all.`
    })
    .join('\n\n')

const pieces = (speeches: readonly Speech[], count: number): readonly Source[] => {
  const paragraphs = speeches.flatMap(({paragraphs: list}) => list)
  return Array.from({length: count}, (_, at) =>
    textOf(
      Array.from({length: 4}, (_, step) =>
        (paragraphs[(at * 4 + step) % paragraphs.length] ?? []).join(' '),
      ).join('\n'),
      `piece-${at}.txt`,
    ),
  )
}

const growth = (speeches: readonly Speech[], draft: string, document: number): readonly Cost[] =>
  [1, 100, 10_000].flatMap((count) => {
    const sources = pieces(speeches, count)
    const words = sources.reduce((sum, {text}) => sum + wordsOf(text), 0)
    const index = timed(() => indexSources(fresh(sources)), count > 1000 ? 2 : 5)
    indexSources(sources)
    const warm = timed(() => auditOf(draft, sources), 5) - document
    return [
      {name: `${count} sources: index`, milliseconds: index, words, note: `${words} words`},
      {name: `${count} sources: audit of the draft`, milliseconds: warm, words: 0, note: 'index kept'},
    ]
  })

/** Times the index, the audit and the lint of one draft, and the audit against more and more sources. */
export const costs = (speeches: readonly Speech[]): readonly Cost[] => {
  const speech = [...speeches].sort((a, b) => b.paragraphs.length - a.paragraphs.length)[0]
  if (!speech) return []
  const draft = quotingDraft(speech)
  const whole = speeches.map(({sources}) => sources[0]?.text ?? '').join('\n')
  const told = `${whole
    .split(/(?<=\s)/)
    .slice(0, 10_000)
    .join('')}${speech.sources[0]?.text
    .split(/(?<=\s)/)
    .slice(0, 10_000)
    .join('')}`
  const transcript = [textOf(Buffer.from(told).toString())]
  const document = timed(
    () => buildDocument(readText(draft), {lexicon: loadLexicon(), vocabulary: new Set(), sources: []}),
    20,
  )
  const lint = timed(() => lintText(draft), 20)
  const cold = timed(() => auditOf(draft, fresh(transcript)), 20) - document
  const index = timed(() => indexSources([textOf(whole)]), 3)
  return [
    {name: 'index of all speeches', milliseconds: index, words: wordsOf(whole), note: ''},
    {name: `lint of a draft of ${wordsOf(draft)} words, no source`, milliseconds: lint, words: 0, note: ''},
    {
      name: 'its audit against 20,000 words, index included',
      milliseconds: cold,
      words: 0,
      note: `${(cold / lint).toFixed(2)} × the lint`,
    },
    ...growth(speeches, draft, document),
  ]
}

/** Times hostile input at two sizes; twice the size may cost about twice as much. */
export const hostileCosts = (): readonly Cost[] => {
  const cases: Readonly<Record<string, (size: number) => readonly [string, string]>> = {
    'one word a million times as source': (size) => [
      'He said: “Buffalo buffalo buffalo calf buffalo buffalo.”',
      'buffalo '.repeat(size),
    ],
    'one word a million times on both sides': (size) => [
      `He said: “${'buffalo '.repeat(size / 10)}calf.”`,
      'buffalo '.repeat(size),
    ],
    'quotation marks': (size) => ['“a b” c '.repeat(size / 100), 'we will not yield a b to c '.repeat(100)],
    'unclosed quotation marks': (size) => [
      '" we will '.repeat(size / 100),
      'we will not yield a b to c '.repeat(100),
    ],
    'speaker labels': (size) => ['“We will not yield,” Ann said.', 'ANN: we will\n'.repeat(size / 10)],
    brackets: (size) => [`“${'[we '.repeat(size / 50)}”`, '(we will '.repeat(size / 10)],
  }
  return Object.entries(cases).map(([name, make]) => {
    const [half, full] = [500_000, 1_000_000].map((size) => {
      const [draft, source] = make(size)
      return timed(() => auditOf(draft, [textOf(source)]), 1)
    })
    return {
      name: `hostile: ${name}`,
      milliseconds: full ?? 0,
      words: 0,
      note: `${((full ?? 0) / Math.max(1, half ?? 1)).toFixed(1)} × half the size`,
    }
  })
}
