import type {SlipWord} from './slip-word.ts'

/** How many kinds of slips have weights of their own. */
export const SLIP_KINDS = 3

/** Tells of which kind a slip is: of the fingers, of words that are taken for one another, a word that is missing. */
export const kindOfSlip = ({word}: SlipWord, alike: boolean): number => {
  if (word === '') return 2
  return alike ? 1 : 0
}
