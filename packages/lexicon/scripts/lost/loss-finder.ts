import type {Form, Word} from '@copydesk/core'

/** A small word of a sentence that may be lost, and its number. */
export interface Loss {
  readonly at: number
  readonly word: number
}

/** Gives what finds the small words of a sentence that stand between two others, with nothing but spaces. */
export const lossFinder = (lost: readonly string[]): ((words: readonly Word[]) => readonly Loss[]) => {
  const numbers = new Map(lost.map((word, number) => [word, number]))
  const numberOf = ({shape, lower}: Form): number | undefined =>
    shape === 'lower' ? numbers.get(lower === 'an' ? 'a' : lower) : undefined
  return (words) => {
    const found: Loss[] = []
    for (let at = 1; at + 1 < words.length; at++) {
      const word = words[at]
      if (word?.gap !== ' ' || words[at + 1]?.gap !== ' ') continue
      const number = numberOf(word.form)
      if (number !== undefined) found.push({at, word: number})
    }
    return found
  }
}
