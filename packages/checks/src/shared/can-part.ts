import {type Lexicon, Tags} from '@copydesk/core'
import {NOMINAL, type Piece, VERBAL} from './word-piece.ts'

const FINITE = Tags.past | Tags.verbS

const isInflected = ({tags}: Piece): boolean =>
  (tags & (Tags.noun | Tags.verb)) === 0 &&
  (tags & (Tags.plural | Tags.participle | FINITE | Tags.gerund)) !== 0

const isAdverb = ({tags}: Piece): boolean => (tags & (NOMINAL | VERBAL | Tags.adverb)) === Tags.adverb

/** Truck|drivers, decision|making: a compound says who does what to the thing named first. */
const isAgent = ({form, tags}: Piece, lexicon: Lexicon): boolean => {
  if ((tags & Tags.gerund) !== 0) return true
  const stem = /^(.{3,})[eo]rs?$/.exec(form)?.[1]
  return stem !== undefined && [stem, `${stem}e`].some((verb) => (lexicon.tags(verb) & Tags.verb) !== 0)
}

const leastBeforeShort = (length: number): number => {
  if (length >= 8) return 0
  if (length >= 5) return 2.2
  return length === 4 ? 3.5 : 4.5
}

/** Latin plurals end so: a tail that short needs a common word before it. */
const isShortTail = (head: Piece, tail: Piece): boolean =>
  (tail.form.length <= 2 && head.zipf < leastBeforeShort(head.form.length)) ||
  (tail.form === 'per' && head.zipf < 4.5)

/** “roguelike”, but “feltlike”. */
const isLikened = (head: Piece, tail: Piece): boolean =>
  tail.suffix && tail.closed && !head.closed && (head.tags & (Tags.noun | VERBAL)) === Tags.noun

const COMMON_PAIR = 1.7
const LONG_PAIR = 12
/** What no corpus attests makes no pair. */
const LEAST_CONTENT = 1.5

const areContentWords = (head: Piece, tail: Piece, score: number, lexicon: Lexicon): boolean => {
  if (head.form.length < 3 || tail.form.length < 3 || head.affix || tail.suffix) return false
  if (Math.min(head.zipf, tail.zipf) < LEAST_CONTENT) return false
  if (isInflected(head) || isAdverb(head) || (tail.tags & (NOMINAL | Tags.participle)) === 0) return true
  if (isAgent(tail, lexicon)) return false
  if ((tail.tags & NOMINAL) === 0) return head.form.length + tail.form.length >= LONG_PAIR
  // foreign|minister: new compounds begin with one short syllable.
  const adjective = (head.tags & (Tags.adjective | Tags.noun | Tags.verb)) === Tags.adjective
  return score >= COMMON_PAIR || (tail.form.length >= 4 && head.form.length >= (adjective ? 5 : 6))
}

// in|sincere, a|symmetric: a prefix rather than a word. out|compete, over|reach: so too.
const isPrefixed = (head: Piece, tail: Piece): boolean => {
  if (tail.closed) return head.form === 'a' && (tail.tags & (Tags.determiner | Tags.number)) === 0
  if (head.form === 'a')
    return (tail.tags & Tags.adjective) !== 0 ? tail.zipf < 3.2 : tail.zipf < (tail.form.length < 4 ? 5.5 : 2)
  if ((head.tags & Tags.verb) !== 0 && (tail.tags & Tags.plural) !== 0) return true
  if (!head.affix) return false
  if (head.form.length === 2 && tail.zipf >= 4.5) return false
  return (
    head.form.length >= 3 || (tail.tags & VERBAL) !== 0 || (tail.tags & Tags.noun) === 0 || tail.zipf < 3.5
  )
}

/** Whether a space may have stood between two pieces; false where both may be one word, new or compound. */
export const canPart = (head: Piece, tail: Piece, score: number, lexicon: Lexicon): boolean => {
  if (isShortTail(head, tail) || isPrefixed(head, tail) || isLikened(head, tail)) return false
  if (head.closed && !tail.closed)
    return (
      tail.zipf >= (tail.form.length <= 4 ? 3.5 : 0) &&
      !(
        (head.tags & Tags.number) !== 0 &&
        tail.zipf < ((tail.tags & Tags.plural) !== 0 && tail.form.length > 5 ? 2.5 : 4)
      )
    )
  if (head.closed || (tail.closed && !tail.particle)) return true
  // walked|out is no compound; lock|down is.
  if (tail.particle)
    return (
      isInflected(head) || head.form.length >= 7 || (head.form.length >= 4 && (head.tags & Tags.verb) === 0)
    )
  return areContentWords(head, tail, score, lexicon)
}
