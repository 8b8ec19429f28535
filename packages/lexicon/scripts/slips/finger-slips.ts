const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const VOWELS = 'aeiou'

/** The keys beside each letter: each row stands half a key further right than the one above. */
const BESIDE: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, line) =>
    [...row].map((letter, at): [string, string] => {
      const [above, below] = [ROWS[line - 1] ?? '', ROWS[line + 1] ?? '']
      const sides = row.charAt(at - 1) + row.charAt(at + 1)
      return [letter, sides + above.slice(at, at + 2) + below.slice(Math.max(0, at - 1), at + 1)]
    }),
  ),
)

/** Gives what comes of a word by a slip that fingers make: a letter lost, doubled, swapped, taken for one beside it, a wrong vowel. */
export const fingerSlips = function* (word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
    yield before + behind
    yield before + letter + letter + behind
    if (behind !== '') yield before + behind.charAt(0) + letter + behind.slice(1)
    for (const near of BESIDE.get(letter) ?? '') {
      yield before + near + behind
      yield before + near + letter + behind
    }
    if (VOWELS.includes(letter)) for (const other of VOWELS) yield before + other + behind
  }
}
