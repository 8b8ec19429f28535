import type {Lexicon} from '@copydesk/core'
import {byLexicon} from './by-lexicon.ts'
import {canPart} from './can-part.ts'
import {splitsInThree} from './split-in-three.ts'
import {type Piece, pieceOf} from './word-piece.ts'

/** Two or three words that were written as one. */
export interface Split {
  readonly parts: readonly string[]
  /** How likely, in the units of a correction's score. */
  readonly score: number
}

/** What a space left out costs, as a slip. */
export const SPACE_LOST = 0.8
/** Words of closed classes follow each other more often than chance has it. */
const CLOSED_PAIR = 1.4
/** Frequencies are per thousand million words. */
export const SCALE = 9
const LONGEST = 40

/** How an unknown word may be parted. */
export interface Splits {
  readonly apart: readonly Split[]
  /** Pairs of words that may as well be one, as compounds are. */
  readonly solid: readonly Split[]
}

const NONE: Splits = {apart: [], solid: []}

const splitAt = (head: Piece, tail: Piece): Split => ({
  parts: [head.form, tail.form],
  score: head.zipf + tail.zipf - SCALE - SPACE_LOST + (head.closed && tail.closed ? CLOSED_PAIR : 0),
})

/** Gives every way to part an unknown lower-case form into words. */
export const splitsOf: (lower: string, lexicon: Lexicon) => Splits = byLexicon((lower, lexicon) => {
  if (lower.length < 3 || lower.length > LONGEST) return NONE
  const apart: Split[] = []
  const solid: Split[] = []
  for (let at = 1; at < lower.length; at++) {
    const head = pieceOf(lower.slice(0, at), lexicon)
    const tail = head && pieceOf(lower.slice(at), lexicon)
    if (!head || !tail) continue
    const split = splitAt(head, tail)
    if (canPart(head, tail, split.score, lexicon)) apart.push(split)
    else solid.push(split)
  }
  return {apart: [...apart, ...splitsInThree(lower, lexicon)], solid}
})

const likeliest = (splits: readonly Split[]): Split | undefined =>
  splits.reduce<Split | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined)

/** Parts an unknown lower-case form into the words that were run together in it; undefined where it may be one word. */
export const splitOf = (lower: string, lexicon: Lexicon): Split | undefined => {
  const {apart, solid} = splitsOf(lower, lexicon)
  const best = likeliest(apart)
  return best && best.score >= (likeliest(solid)?.score ?? best.score) ? best : undefined
}
