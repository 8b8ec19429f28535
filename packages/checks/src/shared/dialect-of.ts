import type {Dialect, Document, Word} from '@copydesk/core'
import {type DialectSigns, signsIn} from './dialect-signs.ts'
import type {DialectSpelling} from './dialect-spelling.ts'

/** A word whose spelling belongs to a dialect. */
export interface Spelled {
  readonly word: Word
  readonly spelling: DialectSpelling
}

/** So many words of one dialect make a text of it. */
const ENOUGH = 3
const ENOUGH_KINDS = 2
const MARGIN = 2

const kindsOf = (words: readonly Spelled[]): number => new Set(words.map(({word}) => word.form)).size

const outweighs = (major: readonly Spelled[], minor: readonly Spelled[]): boolean =>
  (major.length >= ENOUGH || kindsOf(major) >= ENOUGH_KINDS) && major.length >= MARGIN * minor.length

/** Whether the spellings and signs of one dialect are enough, and outweigh the spellings of the other. */
const isEnough = (major: readonly Spelled[], minor: readonly Spelled[], signs: number): boolean =>
  kindsOf(major) + signs >= ENOUGH && major.length + signs >= MARGIN * minor.length

/** The dialect that a draft shows by “Mr. Hill”, “Nov. 12” or “£3” beside its few spellings. */
const dialectBySigns = (
  {text}: Document,
  us: readonly Spelled[],
  gb: readonly Spelled[],
  signs: DialectSigns,
): Dialect | undefined => {
  const {american, alsoCanadian, onlyAmerican, british, notAmerican} = signsIn(text, signs)
  if (american + onlyAmerican > 0 && british > 0) return
  const points = american + alsoCanadian + MARGIN * onlyAmerican
  if (british > 0) return isEnough(gb, us, british) ? 'en-GB' : undefined
  // Canada and India write “Mr. Hill” and “Nov. 12”, too.
  const isOwn = notAmerican === 0 && onlyAmerican + us.length > 0
  return points > 0 && isOwn && isEnough(us, gb, points) ? 'en-US' : undefined
}

/** Tells the dialect that the house asks for, that most of the words have, or that other signs show; undefined where there is too little to tell. */
export const dialectOf = (
  document: Document,
  words: readonly Spelled[],
  signs: DialectSigns,
): Dialect | undefined => {
  if (document.dialect) return document.dialect
  if (words.length === 0) return
  const us = words.filter(({spelling}) => spelling.dialect === 'us')
  const gb = words.filter(({spelling}) => spelling.dialect === 'gb')
  if (outweighs(us, gb)) return 'en-US'
  return outweighs(gb, us) ? 'en-GB' : dialectBySigns(document, us, gb, signs)
}
