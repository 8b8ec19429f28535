import {capitalised, type Document, Names, Tags, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {corrections} from './corrections.ts'
import {rankedAt} from './rank-corrections.ts'

const SHORTEST = 3
const LONGEST = 5
/** A likelier slip than this was meant, rather than initials that no one knows for a firm or a country. */
const LIKELY = 2
/** The same where letters have no vowel. */
const LIKELY_BARE = 3
/** What stands before two letters. */
const COMMON = 6
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

/** “the un envoy”, “in the uk”: two letters between words of English. */
const areTwo = ({words, lexicon}: Document, {index, sentence, form, gap}: Word): boolean => {
  const [before, next] = [words[index - 1], words[index + 1]]
  if (!lexicon.suggestible(form.plain.toUpperCase()) || before?.sentence !== sentence || gap !== ' ')
    return false
  // “per se”
  if (before.form.shape !== 'lower' || before.form.zipf < COMMON) return false
  if ((before.form.tags & (Tags.determiner | Tags.preposition)) === 0) return false
  return next === undefined || next.form.known
}

const BARE = /^[b-df-hj-np-tv-xz]+$/

/** Whether hardly another word was meant: letters without a vowel are asked for by what stands beside them, too. */
const isUnlikelySlip = (piece: string, word: Word | undefined, document: Document): boolean => {
  const found = corrections(piece, document.lexicon)
  const isBare = BARE.test(piece)
  const [best] = isBare ? rankedAt(found, word, document) : found
  return (best?.score ?? 0) < (isBare ? LIKELY_BARE : LIKELY)
}

/** Whether a word in small letters is initials: the draft's own, well-known ones, or those of the words before it. */
export const isInitials = (piece: string, document: Document, word: Word | undefined): boolean => {
  if (piece.length < SHORTEST) return piece.length === 2 && word !== undefined && areTwo(document, word)
  if (piece.length > LONGEST) return false
  const {lexicon} = document
  const upper = piece.toUpperCase()
  if (wordsOfDraft(document).has(upper) || (word && spellsOut(document, word))) return true
  const title = capitalised(piece)
  const isBody = ((lexicon.names(upper) | lexicon.names(title)) & BODY) !== 0
  const isKnown = lexicon.suggestible(upper)
  // “nhc”, which nobody knows, and which stands once
  if (!isKnown) {
    // “900 barrels of oil a day (bpd)”
    const isOnce = word !== undefined && !word.gap.endsWith('(') && wordsOfDraft(document).get(piece) === 1
    return (
      isOnce &&
      BARE.test(piece) &&
      (isBody || (!piece.endsWith('s') && isUnlikelySlip(piece, word, document)))
    )
  }
  if (lexicon.suggestible(title)) return false
  return isBody || lexicon.zipf(piece) >= WELL_KNOWN || isUnlikelySlip(piece, word, document)
}
