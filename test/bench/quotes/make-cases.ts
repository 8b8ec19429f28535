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
  random: Random,
): {readonly draft: string; readonly at: number} => {
  const words = quote.split(' ').length
  const frame = random.pick(words < 9 ? frames.partial : frames.whole) ?? '“Q”'
  const beside = random.pick(frames.beside) ?? ''
  const lead = `${random.pick(frames.beside)}\n\n${frame.slice(0, frame.indexOf('Q')).replace('N', name)}`
  return {
    draft: `${lead}${quote}${frame.slice(frame.indexOf('Q') + 1).replace('N', name)}\n\n${beside}\n`,
    at: lead.length,
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
    const speech = random.pick(speeches)
    if (!speech) break
    const from = truth === 'foreign' ? random.pick(speeches.filter(({name}) => name !== speech.name)) : speech
    const changed = from && change(passageOf(from, random))
    const quote = changed && tidy(changed.quote)
    if (!quote || quote.split(' ').length < 3) continue
    cases.push({
      kind,
      truth,
      speech,
      ...changed,
      quote,
      ...draftOf(quote, speech.name, random),
      words: quote.split(' ').length,
    })
  }
  return cases
}

/** Makes so many drafts of each kind; the same every time. */
export const makeCases = (speeches: readonly Speech[], count: number): readonly Case[] => [
  ...[...permittedChanges].flatMap(([kind, change]) => casesOf(kind, 'faithful', change, speeches, count)),
  ...casesOf('from another speech', 'foreign', ({words}) => ({quote: words.join(' ')}), speeches, 4 * count),
  ...[...bends].flatMap(([kind, change]) => casesOf(kind, 'bent', change, speeches, count)),
]
