import type {CapitalPlace, FormNumbers} from '@copydesk/core'
import {isCapital} from './looks.ts'
import {Cell} from './word-numbers.ts'

/** Whether a small word within a sentence may be a name: by itself, as the draft has it (`capital` times), or beside another. */
export const mayLackCapital = (
  {words, sentence: {firstWord, lastWord}, index}: CapitalPlace,
  capital: number,
  numbers: FormNumbers,
): boolean => {
  const word = words[index]
  if (!word || index === firstWord) return false
  if (capital > 0) return true
  const row = numbers.rowAt(word)
  if (numbers.cells[row + Cell.names] !== 0 || numbers.cells[row + Cell.titles] !== 0) return true
  const [before, next] = [words[index - 1], words[index + 1]]
  return (
    (word.gap === ' ' && index - 1 > firstWord && isCapital(before)) ||
    (index + 1 < lastWord && next?.gap === ' ' && isCapital(next))
  )
}
