/** The rows of a keyboard; keys that touch are struck for each other. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const
const VOWELS = 'aeiouy'

const touching = new Set<string>()
for (const [row, keys] of ROWS.entries()) {
  for (const [column, key] of [...keys].entries()) {
    const below = ROWS[row + 1]
    const near = [keys[column + 1], below?.[column - 1], below?.[column]]
    for (const other of near) if (other) touching.add(key + other).add(other + key)
  }
}

/** Whether two keys touch on an English keyboard. */
const areNeighbours = (a: string, b: string): boolean => touching.has(a + b)

const isVowel = (letter: string): boolean => VOWELS.includes(letter)

/** Costs are differences in log10 probability: an unlikely slip needs a much commoner word. */
export const Cost = {
  swap: 1,
  twice: 0.9,
  near: 1.5,
  vowel: 1.5,
  drop: 1.05,
  add: 1.5,
  other: 2.4,
  first: 0.8,
  apostrophe: 0.4,
  ear: 1,
} as const

/** What it costs that `typed` stands for `meant` at a place. */
export const replaceCost = (meant: string, typed: string): number => {
  if (areNeighbours(meant, typed)) return Cost.near
  return isVowel(meant) && isVowel(typed) ? Cost.vowel : Cost.other
}

/** What it costs that a letter was struck too much between two others. */
export const addCost = (letter: string, before: string, after: string): number => {
  if (letter === before || letter === after) return Cost.twice
  return areNeighbours(letter, before) || areNeighbours(letter, after) ? Cost.add : Cost.add + 0.8
}

/** What it costs that a letter was left out between two others. */
export const dropCost = (letter: string, before: string, after: string): number => {
  if (letter === "'") return Cost.apostrophe
  return letter === before || letter === after ? Cost.twice : Cost.drop
}

/** A slip in the first letter is seen, and mended, sooner than others. */
export const firstCost = (at: number): number => (at === 0 ? Cost.first : 0)

/** What a key was struck for by a likely slip. */
export interface LetterMeant {
  readonly code: number
  readonly cost: number
}

const LETTERS = [...ROWS.join('')]

const meantBy: ReadonlyMap<string, readonly LetterMeant[]> = new Map(
  LETTERS.map((typed) => [
    typed,
    LETTERS.filter((meant) => meant !== typed && replaceCost(meant, typed) < Cost.other).map((meant) => ({
      code: meant.charCodeAt(0),
      cost: replaceCost(meant, typed),
    })),
  ]),
)

/** Gives the letters that a key is likely to have been struck for: those beside it, and for a vowel the vowels. */
export const lettersMeant = (typed: string): readonly LetterMeant[] => meantBy.get(typed) ?? []
