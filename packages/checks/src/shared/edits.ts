import type {Lexicon} from '@copydesk/core'
import {addCost, Cost, dropCost, replaceCost} from './edit-cost.ts'

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz'"] as const
const VOWELS = [...'aeiouy'] as const

/** What else a typist may have meant, what the slip costs, and where it is. */
export type Visit = (form: string, cost: number, at: number) => void

/** Visits the forms one slip away from a word that have only letters in rows that some word has; with `from` and `to`, those between two places. */
export type Edits = (word: string, lexicon: Lexicon, visit: Visit, from?: number, to?: number) => void

// A slip in the first letter is seen, and mended, sooner than others.
const firstCost = (at: number): number => (at === 0 ? Cost.first : 0)

const codeAt = (word: string, at: number): number => (at < 0 || at >= word.length ? 0 : word.charCodeAt(at))

/** Whether letters put between a head and a tail, given as places in the word, make rows that words have. */
const fits = (word: string, end: number, letter: string, start: number, {hasTrigram}: Lexicon): boolean => {
  const a = codeAt(word, end - 2)
  const b = codeAt(word, end - 1)
  const c = codeAt(word, start)
  const d = codeAt(word, start + 1)
  if (letter === '') return hasTrigram(a, b, c) && (c === 0 || hasTrigram(b, c, d))
  const x = letter.charCodeAt(0)
  return hasTrigram(b, x, c) && hasTrigram(a, b, x) && (c === 0 || hasTrigram(x, c, d))
}

const swaps: Edits = (word, lexicon, visit, from = 0, to = word.length) => {
  for (let at = from; at + 1 < word.length && at <= to; at++) {
    const a = codeAt(word, at)
    const b = codeAt(word, at + 1)
    const next = codeAt(word, at + 2)
    if (a === b || !lexicon.hasTrigram(codeAt(word, at - 1), b, a) || !lexicon.hasTrigram(b, a, next))
      continue
    visit(
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
      Cost.swap + firstCost(at) / 2,
      at,
    )
  }
}

const deletions: Edits = (word, lexicon, visit, from = 0, to = word.length) => {
  for (let at = from; at < word.length && at <= to; at++) {
    const letter = word.charAt(at)
    if (letter === word.charAt(at - 1) || !fits(word, at, '', at + 1, lexicon)) continue
    const cost = addCost(letter, word.charAt(at - 1), word.charAt(at + 1))
    visit(word.slice(0, at) + word.slice(at + 1), cost + firstCost(at) / 2, at)
  }
}

const replacements: Edits = (word, lexicon, visit, from = 0, to = word.length) => {
  for (let at = from; at < word.length && at <= to; at++) {
    const typed = word.charAt(at)
    for (const meant of LETTERS) {
      if (meant === typed || !fits(word, at, meant, at + 1, lexicon)) continue
      visit(word.slice(0, at) + meant + word.slice(at + 1), replaceCost(meant, typed) + firstCost(at), at)
    }
  }
}

const insertions = (
  word: string,
  letters: readonly string[],
  lexicon: Lexicon,
  visit: Visit,
  from = 0,
  to = word.length,
): void => {
  for (let at = from; at <= word.length && at <= to; at++) {
    const before = word.charAt(at - 1)
    const after = word.charAt(at)
    for (const letter of letters) {
      if (letter === before || !fits(word, at, letter, at, lexicon)) continue
      visit(word.slice(0, at) + letter + word.slice(at), dropCost(letter, before, after) + firstCost(at), at)
    }
  }
}

const confusedVowels: Edits = (word, lexicon, visit, from = 0, to = word.length) => {
  for (let at = from; at < word.length && at <= to; at++) {
    const typed = word.charAt(at)
    if (!VOWELS.some((vowel) => vowel === typed)) continue
    for (const meant of VOWELS) {
      if (meant === typed || !fits(word, at, meant, at + 1, lexicon)) continue
      visit(word.slice(0, at) + meant + word.slice(at + 1), Cost.vowel + firstCost(at), at)
    }
  }
}

const doublings: Edits = (word, lexicon, visit, from = 0, to = word.length) => {
  for (let at = Math.max(1, from); at <= word.length && at <= to; at++) {
    const letter = word.charAt(at - 1)
    if (fits(word, at, letter, at, lexicon))
      visit(word.slice(0, at) + letter + word.slice(at), Cost.twice, at)
  }
}

/** Visits every slip: letters swapped, struck too much, struck wrong, left out. */
export const edits: Edits = (word, lexicon, visit, from, to) => {
  swaps(word, lexicon, visit, from, to)
  deletions(word, lexicon, visit, from, to)
  replacements(word, lexicon, visit, from, to)
  insertions(word, LETTERS, lexicon, visit, from, to)
}

/** Visits the likeliest slips only, for two in one word: letters swapped or too many, vowels confused or dropped, a letter not doubled. */
export const likelyEdits: Edits = (word, lexicon, visit, from, to) => {
  swaps(word, lexicon, visit, from, to)
  deletions(word, lexicon, visit, from, to)
  doublings(word, lexicon, visit, from, to)
  insertions(word, VOWELS, lexicon, visit, from, to)
  confusedVowels(word, lexicon, visit, from, to)
}
