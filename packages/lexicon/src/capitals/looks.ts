import type {Word} from '@copydesk/core'

/** Whether a word has a capital. */
export const isCapital = (word: Word | undefined): boolean => {
  const shape = word?.form.shape
  return shape === 'capitalised' || shape === 'upper' || shape === 'mixed'
}

/** What a neighbour looks like: whether a mark parts it, its capital, a figure. */
export const lookOf = (word: Word | undefined, gap: string | undefined, isFirst: boolean): number => {
  if (!word) return 0
  if (gap !== ' ') return 1
  if (isCapital(word)) return isFirst ? 2 : 3
  return word.form.shape === 'number' ? 4 : word.form.shape === 'lower' ? 5 : 6
}
