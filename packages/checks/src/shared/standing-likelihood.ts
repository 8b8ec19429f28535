import type {Lexicon, Word} from '@copydesk/core'
import {corrections} from './corrections.ts'

/** Frequencies are per thousand million words. */
const SCALE = 9

/** How likely a word is as it stands, or as the slip of another, in log10. */
export const standingLikelihood = ({form}: Word, lexicon: Lexicon): number => {
  if (form.known) return form.zipf - SCALE
  if (form.shape === 'capitalised') return lexicon.names(form.plain) !== 0 ? -4.5 : -6.5
  return (corrections(form.lower, lexicon)[0]?.score ?? -1) - SCALE
}
