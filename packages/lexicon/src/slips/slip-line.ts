import {type LanguageModel, NEVER_SEEN} from '@copydesk/core'

/** What stands between two words: a space, a comma, what parts two voices or clauses, the sentence's edge. */
export const Gap = {space: 0, comma: 1, break: 2, edge: 3} as const

/** Reads what stands between two words of a sentence. */
export const gapOf = (gap: string): number => {
  if (gap === ' ') return Gap.space
  if (/^,\s+$/.test(gap)) return Gap.comma
  return gap.trim() === '' ? Gap.space : Gap.break
}

/** A sentence as numbers; what lies behind `length` is of no sentence. */
export interface SlipLine {
  length: number
  /** Numbers of the words in the language model, as neighbours. */
  readonly ids: Int32Array
  /** What each can be: see `classOf`. */
  readonly classes: Int32Array
  /** What stands before each: see {@link Gap}. */
  readonly gaps: Int32Array
  /** The rows of their tags: see `tagRows`. */
  readonly rows: Int32Array
  /** The number of each with the word before it; the last, of the last word with the end: see `pair`. -1 across a break. */
  readonly pairs: Int32Array
  /** How much likelier each is behind the one before it than anywhere; the last, how much likelier the end is: see `lift`. */
  readonly lifts: Float32Array
}

/** Makes an empty line for so many words. */
export const slipLine = (words: number): SlipLine => ({
  length: 0,
  ids: new Int32Array(words),
  classes: new Int32Array(words),
  gaps: new Int32Array(words),
  rows: new Int32Array(words),
  pairs: new Int32Array(words + 1),
  lifts: new Float32Array(words + 1),
})

/** Asks the language model which neighbours were seen side by side. Nothing is told across a break. */
export const writePairs = ({ids, gaps, pairs, lifts, length}: SlipLine, model: LanguageModel): void => {
  const {pair, liftOf} = model
  let before = model.start()
  for (let at = 0; at < length; at++) {
    const id = ids[at] ?? 0
    const both = gaps[at] === Gap.break ? -1 : pair(before, id)
    pairs[at] = both
    lifts[at] = liftOf(both, before)
    before = id
  }
  const last = pair(before, model.end())
  pairs[length] = last
  lifts[length] = liftOf(last, before)
}

/** Whether a word may be the wrong one, by how much likelier than anywhere it is behind the word before it, and the next behind it: where it is usual beside both it is not. */
export const isOddBeside = (before: number, behind: number): boolean =>
  before === NEVER_SEEN || behind === NEVER_SEEN || before + behind <= 0

/** The same of a word by its number in a line. */
export const isOdd = ({lifts}: SlipLine, at: number): boolean =>
  isOddBeside(lifts[at] ?? 0, lifts[at + 1] ?? 0)
