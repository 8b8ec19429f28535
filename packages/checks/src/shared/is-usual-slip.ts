import {isByEar} from './by-ear.ts'

/** “equiped”: whether a word is another with one letter of two alike left out. */
export const isUndoubled = (word: string, other: string): boolean => {
  if (other.length !== word.length + 1) return false
  let at = 0
  while (word.charAt(at) === other.charAt(at)) at++
  return other.charAt(at) === other.charAt(at - 1) && other.slice(at + 1) === word.slice(at)
}

/** Whether people who cannot spell a word spell it so: by ear, or one letter doubled otherwise. */
export const isUsualSlip = (word: string, meant: string): boolean =>
  isByEar(word, meant) || isUndoubled(word, meant) || isUndoubled(meant, word)
