import type {Lexicon} from '@copydesk/core'
import {byLexicon} from './by-lexicon.ts'
import {canPart} from './can-part.ts'
import {pieceOf} from './word-piece.ts'

/** Two or three words that were written as one. */
export interface Split {
  readonly parts: readonly string[]
  /** How likely, in the units of a correction's score. */
  readonly score: number
}

/** What a space left out costs, as a slip. */
const COST = 0.8
/** Words of closed classes follow each other more often than chance has it. */
const CLOSED_PAIR = 1.4
/** Frequencies are per thousand million words. */
const SCALE = 9
const LONGEST = 30

const better = (a: Split | undefined, b: Split): Split => (a === undefined || b.score > a.score ? b : a)

/** The likeliest parting; a compound where that is one, or is at least likelier than two words. */
const inTwo = (lower: string, lexicon: Lexicon): Split | 'compound' | undefined => {
  let best: Split | undefined
  let solid = Number.NEGATIVE_INFINITY
  for (let at = 1; at < lower.length; at++) {
    const head = pieceOf(lower.slice(0, at), lexicon)
    const tail = head && pieceOf(lower.slice(at), lexicon)
    if (!head || !tail) continue
    const score = head.zipf + tail.zipf - SCALE - COST + (head.closed && tail.closed ? CLOSED_PAIR : 0)
    if (canPart(head, tail, score, lexicon)) best = better(best, {parts: [head.form, tail.form], score})
    else solid = Math.max(solid, score)
  }
  if (best && best.score >= solid) return best
  return best || solid > Number.NEGATIVE_INFINITY ? 'compound' : undefined
}

/** Of three words two must be of closed classes: inorderto, oneofthe. */
const inThree = (lower: string, lexicon: Lexicon): Split | undefined => {
  let best: Split | undefined
  for (let at = 1; at < lower.length - 2; at++) {
    const head = pieceOf(lower.slice(0, at), lexicon)
    if (!head) continue
    for (let next = at + 2; next < lower.length; next++) {
      const middle = pieceOf(lower.slice(at, next), lexicon)
      const tail = middle && pieceOf(lower.slice(next), lexicon)
      if (!middle || !tail) continue
      const closed = [head, middle, tail].filter((piece) => piece.closed).length
      const score = head.zipf + middle.zipf + tail.zipf - 2 * SCALE - 2 * COST
      const common = Math.min(head.zipf, middle.zipf, tail.zipf) >= 4
      const likely = common && middle.form.length + tail.form.length > 4
      if (closed >= 2 && likely && lower.length >= 7)
        best = better(best, {parts: [head.form, middle.form, tail.form], score})
    }
  }
  return best
}

/** Parts an unknown lower-case form into the words that were run together in it; undefined where it may be one word. */
export const splitOf: (lower: string, lexicon: Lexicon) => Split | undefined = byLexicon((lower, lexicon) => {
  if (lower.length < 3 || lower.length > LONGEST) return
  const two = inTwo(lower, lexicon)
  return two === 'compound' ? undefined : (two ?? inThree(lower, lexicon))
})
