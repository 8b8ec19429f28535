import {type Document, Names, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {corrections} from './corrections.ts'
import {capitalised} from './letter-case.ts'

const SHORTEST = 3
const LONGEST = 5
/** A likelier slip than this was meant, rather than initials that no one knows for a firm or a country. */
const LIKELY = 2
const BODY = Names.organisation | Names.place
const REACH = 12
/** Films speak of them: HIV. */
const WELL_KNOWN = 3.2

/** Whether “(irgc)” has the first letters of the words before it. */
const spellsOut = ({words, text}: Document, word: Word): boolean => {
  if (!word.gap.endsWith('(') || text.charAt(word.end) !== ')') return false
  const {lower} = word.form
  let at = lower.length - 1
  for (let index = word.index - 1; index >= 0 && index > word.index - REACH && at >= 0; index--) {
    const before = words[index]
    if (before?.paragraph !== word.paragraph) return false
    // “barrels per day (bpd)” is a unit.
    if (before.form.lower === 'per') return false
    if (before.form.lower.charAt(0) === lower.charAt(at)) at--
    else if (before.form.zipf < 6) return false
  }
  return at < 0
}

/** Whether a word in small letters is initials: the draft's own, well-known ones, or those of the words before it. */
export const isInitials = (piece: string, document: Document, word: Word | undefined): boolean => {
  if (piece.length < SHORTEST || piece.length > LONGEST) return false
  const {lexicon} = document
  const upper = piece.toUpperCase()
  if (wordsOfDraft(document).has(upper) || (word && spellsOut(document, word))) return true
  if (!lexicon.suggestible(upper) || lexicon.suggestible(capitalised(piece))) return false
  if (((lexicon.names(upper) | lexicon.names(capitalised(piece))) & BODY) !== 0) return true
  if (lexicon.zipf(piece) >= WELL_KNOWN) return true
  return (corrections(piece, lexicon)[0]?.score ?? 0) < LIKELY
}
