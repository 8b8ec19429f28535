import {type Form, type Lexicon, perForm} from '@copydesk/core'
import {wordHash} from '../slips/slip-word.ts'

const SHAPES: readonly string[] = ['lower', 'capitalised', 'upper', 'mixed', 'number', 'other']
/** Commoner words count for themselves beside an owner. */
const COMMON = 5.2
/** So many letters of a plural tell what it names: -ters, -ists. */
const ENDING = 4

/** What a form is by its letters, worked out once. */
export interface Look {
  readonly shape: number
  readonly hash: number
  readonly ending: number
  /** What it names, and whether it and what stands before its s are words. */
  readonly names: number
  /** The word itself where it is common. */
  readonly beside: number
}

/** Gives what forms are by their letters. */
export const lookFor = (lexicon: Lexicon): ((form: Form) => Look) =>
  perForm(({text, lower, shape, zipf}) => {
    const stem = text.slice(0, -1)
    const words = [lexicon.has(stem), lexicon.has(text), lexicon.has(stem.toLowerCase()), lexicon.has(lower)]
    const hash = wordHash(lower)
    return {
      shape: SHAPES.indexOf(shape),
      hash,
      ending: wordHash(lower.slice(-ENDING)),
      names: words.reduce(
        (sum, is, at) => sum + (is ? 1 << at : 0),
        (lexicon.names(stem) << 4) | (lexicon.names(text) << 9),
      ),
      beside: shape === 'number' ? 2 : zipf < COMMON ? 1 : hash,
    }
  })
