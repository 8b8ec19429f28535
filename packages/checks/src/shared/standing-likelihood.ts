import type {Lexicon, Word} from '@copydesk/core'
import {corrections} from './corrections.ts'

/** How often a word is met as it stands, or as the slip of another, as Zipf frequencies say it. */
export const standingLikelihood = ({form}: Word, lexicon: Lexicon): number => {
  if (form.known) return form.zipf
  if (form.shape === 'capitalised') return lexicon.names(form.plain) !== 0 ? 4.5 : 2.5
  return corrections(form.lower, lexicon)[0]?.score ?? -1
}
