const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Gives what comes of a word by one slip of the fingers: a letter lost, swapped with the next, put in or taken for another. */
export const letterSlips = function* (word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)]
    const rest = behind.slice(1)
    for (const letter of LETTERS) yield `${before}${letter}${behind}`
    if (behind === '') continue
    yield before + rest
    for (const letter of LETTERS) yield `${before}${letter}${rest}`
    if (rest !== '') yield `${before}${rest.charAt(0)}${behind.charAt(0)}${rest.slice(1)}`
  }
}
