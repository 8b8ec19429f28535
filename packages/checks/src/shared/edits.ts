import {addCost, Cost, dropCost, replaceCost} from './edit-cost.ts'

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz'"] as const

/** What else a typist may have meant, and what the slip costs. */
export type Visit = (form: string, cost: number) => void

// A slip in the first letter is seen, and mended, sooner than others.
const firstCost = (at: number): number => (at === 0 ? Cost.first : 0)

const swaps = (word: string, visit: Visit): void => {
  for (let at = 0; at + 1 < word.length; at++) {
    const a = word.charAt(at)
    const b = word.charAt(at + 1)
    if (a !== b) visit(word.slice(0, at) + b + a + word.slice(at + 2), Cost.swap + firstCost(at) / 2)
  }
}

const deletions = (word: string, visit: Visit): void => {
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    if (letter === word.charAt(at - 1)) continue
    const cost = addCost(letter, word.charAt(at - 1), word.charAt(at + 1))
    visit(word.slice(0, at) + word.slice(at + 1), cost + firstCost(at) / 2)
  }
}

const replacements = (word: string, visit: Visit): void => {
  for (let at = 0; at < word.length; at++) {
    const typed = word.charAt(at)
    const head = word.slice(0, at)
    const tail = word.slice(at + 1)
    for (const meant of LETTERS) {
      if (meant !== typed) visit(head + meant + tail, replaceCost(meant, typed) + firstCost(at))
    }
  }
}

const insertions = (word: string, visit: Visit): void => {
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    for (const letter of LETTERS) {
      if (letter === word.charAt(at - 1)) continue
      visit(head + letter + tail, dropCost(letter, word.charAt(at - 1), word.charAt(at)) + firstCost(at))
    }
  }
}

/** Visits every form one slip away from a lower-case word: letters swapped, struck too much, struck wrong, left out. */
export const edits = (word: string, visit: Visit): void => {
  swaps(word, visit)
  deletions(word, visit)
  replacements(word, visit)
  insertions(word, visit)
}

/** Visits only the forms that the likeliest slips give: for a second slip in one word. */
export const likelyEdits = (word: string, visit: Visit): void => {
  swaps(word, visit)
  deletions(word, visit)
  for (let at = 1; at <= word.length; at++) {
    const head = word.slice(0, at)
    const before = word.charAt(at - 1)
    visit(head + before + word.slice(at), Cost.twice)
    for (const vowel of ['a', 'e', 'i', 'o', 'u', 'y']) {
      const typed = word.charAt(at)
      if (vowel !== typed) visit(head + vowel + word.slice(at), Cost.drop)
      if (vowel !== typed && 'aeiouy'.includes(typed) && typed !== '') visit(head + vowel + word.slice(at + 1), Cost.vowel)
    }
  }
}
