import {FormNumbers, type Word} from '@copydesk/core'

const codes = new FormNumbers(2, ({code}, cells, row) => {
  cells[row + 1] = code
})

/** Gives the code of a word's form: words of different codes are spelled differently in lower case. For what compares every word with those before it. */
export const codeOf = (word: Word): number => codes.cells[codes.rowAt(word) + 1] ?? 0
