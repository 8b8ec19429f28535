import {type Random, randomOf} from '../quality/random.ts'
import {bends} from './bends.ts'
import type {Change, Changed, Passage} from './change.ts'
import {permittedChanges} from './permitted-changes.ts'
import {frames} from './quote-data.ts'
import type {Speech} from './speeches.ts'

/** A draft with one quotation whose truth is known. */
export interface Case extends Changed {
  readonly kind: string
  readonly truth: 'faithful' | 'bent' | 'foreign'
  readonly speech: Speech
  readonly draft: string
  /** Where the quotation begins in the draft. */
  readonly at: number
  readonly words: number
}

const LENGTHS: readonly (readonly [number, number])[] = [
  [3, 6],
  [5, 10],
  [8, 16],
  [12, 25],
  [20, 40],
]

const passageOf = (speech: Speech, random: Random): Passage => {
  const [least, most] = random.pick(LENGTHS) ?? [5, 10]
  const paragraph = random.pick(speech.paragraphs) ?? []
  const length = Math.min(least + random.index(most - least + 1), paragraph.length)
  // Half of all quotations begin where a sentence does.
  const starts = paragraph.flatMap((_, at) =>
    at === 0 || /[.!?]["”]?$/.test(paragraph[at - 1] ?? '') ? [at] : [],
  )
  const wanted = random.next() < 0.5 ? (random.pick(starts) ?? 0) : random.index(paragraph.length)
  const from = Math.min(wanted, paragraph.length - length)
  const elsewhere = random.pick(speech.paragraphs) ?? []
  const otherFrom = random.index(Math.max(1, elsewhere.length - 12))
  return {
    words: paragraph.slice(from, from + length),
    after: paragraph.slice(from + length),
    other: elsewhere === paragraph ? [] : elsewhere.slice(otherFrom, otherFrom + 12),
    random,
  }
}

const tidy = (quote: string): string => quote.replaceAll(/["“”]/g, '').replace(/^[\s,;.:-]+|[\s,;.:-]+$/g, '')

const draftOf = (
  quote: string,
  name: string,
  framed: string | undefined,
  random: Random,
): {readonly draft: string; readonly at: number} => {
  const words = quote.split(' ').length
  const frame = framed ?? random.pick(words < 9 ? frames.partial : frames.whole) ?? '“Q”'
  const beside = random.pick(frames.beside) ?? ''
  const [before = '', behind = ''] = frame.split('Q').map((part) => part.replace('N', name))
  const lead = `${random.pick(frames.beside)}\n\n${before}`
  return {
    draft: `${lead}${quote.replace(' N said', ` ${name} said`)}${behind}\n\n${beside}\n`,
    at: lead.length,
  }
}

const HALF_NUMBER = /\d[^\p{L}]*$/u

const caseOf = (
  kind: string,
  truth: Case['truth'],
  change: Change,
  speeches: readonly Speech[],
  random: Random,
): Case | undefined => {
  const speech = random.pick(speeches)
  const from = truth === 'foreign' ? random.pick(speeches.filter(({name}) => name !== speech?.name)) : speech
  const passage = from && passageOf(from, random)
  if (!speech || !passage || HALF_NUMBER.test(passage.words.at(-1) ?? '')) return undefined
  const changed = change(passage)
  const quote = changed && (changed.frame ? changed.quote.replace(/[\s,;.:-]+$/, '') : tidy(changed.quote))
  if (!changed || !quote || quote.split(' ').length < 3) return undefined
  const name = changed.speaker ?? speech.name
  const source = changed.sources ? {...speech, sources: changed.sources} : speech
  return {
    kind,
    truth,
    speech: source,
    ...changed,
    quote,
    ...draftOf(quote, name, changed.frame, random),
    words: quote.split(' ').length,
  }
}

const casesOf = (
  kind: string,
  truth: Case['truth'],
  change: Change,
  speeches: readonly Speech[],
  count: number,
): readonly Case[] => {
  const random = randomOf(`quotes ${kind}`)
  const cases: Case[] = []
  for (let tries = 0; cases.length < count && tries < count * 60; tries++) {
    const one = caseOf(kind, truth, change, speeches, random)
    if (one) cases.push(one)
  }
  return cases
}

const asItIs: Change = ({words}) => ({quote: words.join(' ')})

/** Makes so many drafts of each kind; the same every time. */
export const makeCases = (speeches: readonly Speech[], count: number): readonly Case[] => [
  ...[...permittedChanges].flatMap(([kind, change]) => casesOf(kind, 'faithful', change, speeches, count)),
  ...casesOf('from another speech', 'foreign', asItIs, speeches, 4 * count),
  ...[...bends].flatMap(([kind, change]) => casesOf(kind, 'bent', change, speeches, count)),
]
