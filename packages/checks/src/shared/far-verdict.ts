import type {Document, Word} from '@copydesk/core'
import {corrections, farCorrections} from './corrections.ts'
import {leastScore} from './least-score.ts'
import {rankedAt} from './rank-corrections.ts'
import type {Verdict} from './spelling-verdict.ts'

/** A word so long is two slips from another by no chance. */
const LONG = 8
const FAR = 0.6
const FAR_SHORT = 0.9
/** How much rarer than one slip two are. */
const TWICE = 0.8
/** What is put to a word is seldom what is wrong in it. */
const ENDING = /(?:ing|ed|s)$/

/** How much likelier a word two slips away must be than one that is one away. */
const farMargin = ({length}: string): number => (length >= LONG ? 0 : FAR + (LONG - length) * FAR_SHORT)

/** “Hospitalised” is no two slips off where “hospitalized” is one. */
const isTwin = (a: string, b: string): boolean => a.replaceAll('z', 's') === b.replaceAll('z', 's')

/** Judges a word again that one slip explains badly or not at all: two may do so better. */
export const farVerdictOf = (
  lower: string,
  verdict: Verdict,
  places: readonly Word[],
  document: Document,
): Verdict => {
  const near = corrections(lower, document.lexicon)
  const ending = ENDING.exec(lower)?.[0] ?? ''
  const twice = near.length === 0 ? 0 : TWICE
  const far = farCorrections(lower, document.lexicon)
    .filter(({form}) => form.endsWith(ending) && !near.some((one) => isTwin(one.form, form)))
    .map((one) => ({...one, score: one.score - twice}))
  const found = rankedAt([...far, ...near], places[0], document)
  const likely =
    (found[0]?.score ?? -9) >= leastScore(lower, places, document, found[0]?.form) + farMargin(lower)
  return likely ? {kind: 'slip', corrections: found} : verdict
}
