import type {SlipWord} from './slip-word.ts'

/** How many features two words have, whatever stands around them. */
export const PAIR_FEATURES = 27

/** What a hand does to a word: the numbers are the places of features. */
const Slip = {swapped: 0, lost: 1, doubled: 2, added: 3, replaced: 4, vowel: 5, other: 6} as const

const isVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter)

const slipInPlace = (typed: string, meant: string, at: number): number => {
  if (typed.slice(at + 1) === meant.slice(at + 1))
    return isVowel(typed.charAt(at)) && isVowel(meant.charAt(at)) ? Slip.vowel : Slip.replaced
  const isSwap =
    typed.charAt(at) === meant.charAt(at + 1) &&
    typed.charAt(at + 1) === meant.charAt(at) &&
    typed.slice(at + 2) === meant.slice(at + 2)
  return isSwap ? Slip.swapped : Slip.other
}

/** Which slip made one word of the other. */
const slipOf = (typed: string, meant: string): number => {
  let at = 0
  while (at < typed.length && typed.charAt(at) === meant.charAt(at)) at++
  if (typed.length === meant.length) return slipInPlace(typed, meant, at)
  if (typed.length + 1 === meant.length && typed.slice(at) === meant.slice(at + 1)) return Slip.lost
  if (typed.length - 1 !== meant.length || typed.slice(at + 1) !== meant.slice(at)) return Slip.other
  const letter = typed.charAt(at)
  return letter === typed.charAt(at - 1) || letter === typed.charAt(at + 1) ? Slip.doubled : Slip.added
}

const bit = (fact: boolean): number => (fact ? 1 : 0)

/** Writes what is to be said of two words alone. `alike` says that they sound or look alike. */
export const writePairFeatures = (
  {word: typed, id, zipf, unigram}: SlipWord,
  meant: SlipWord,
  alike: boolean,
  out: Float32Array,
): void => {
  out.fill(0, 0, PAIR_FEATURES)
  const {length} = typed
  const isPast = (one: string, other: string): boolean => `${one}d` === other || `${one}ed` === other
  const facts = [
    1,
    unigram,
    meant.unigram,
    meant.zipf - zipf,
    zipf,
    meant.zipf,
    Math.max(0, 3 - zipf),
    bit(id === 0),
    bit(alike),
    Math.min(8, length),
    bit(typed.charAt(0) !== meant.word.charAt(0)),
    bit(`${typed}s` === meant.word),
    bit(`${meant.word}s` === typed),
    bit(isPast(typed, meant.word)),
    bit(isPast(meant.word, typed)),
    bit(length <= 3),
    bit(length === 2),
    bit(zipf < 2),
    bit(zipf > 6),
    bit(meant.zipf > 6),
  ]
  out.set(facts)
  out[facts.length + slipOf(typed, meant.word)] = 1
}
