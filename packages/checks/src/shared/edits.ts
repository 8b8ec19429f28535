import type {Lexicon} from '@copydesk/core'
import {addCost, Cost, dropCost, firstCost, replaceCost} from './edit-cost.ts'

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz'"] as const

/** What else a typist may have meant, and what the slip costs. */
export type Visit = (form: string, cost: number) => void

type Edits = (word: string, lexicon: Lexicon, visit: Visit) => void

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

const swaps: Edits = (word, lexicon, visit) => {
  for (let at = 0; at + 1 < word.length; at++) {
    const a = codeAt(word, at)
    const b = codeAt(word, at + 1)
    const next = codeAt(word, at + 2)
    if (a === b || !lexicon.hasTrigram(codeAt(word, at - 1), b, a) || !lexicon.hasTrigram(b, a, next))
      continue
    visit(
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
      Cost.swap + firstCost(at) / 2,
    )
  }
}

const deletions: Edits = (word, lexicon, visit) => {
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    if (letter === word.charAt(at - 1) || !fits(word, at, '', at + 1, lexicon)) continue
    const cost = addCost(letter, word.charAt(at - 1), word.charAt(at + 1))
    visit(word.slice(0, at) + word.slice(at + 1), cost + firstCost(at) / 2)
  }
}

const replacements: Edits = (word, lexicon, visit) => {
  for (let at = 0; at < word.length; at++) {
    const typed = word.charAt(at)
    for (const meant of LETTERS) {
      if (meant === typed || !fits(word, at, meant, at + 1, lexicon)) continue
      visit(word.slice(0, at) + meant + word.slice(at + 1), replaceCost(meant, typed) + firstCost(at))
    }
  }
}

const insertions: Edits = (word, lexicon, visit) => {
  for (let at = 0; at <= word.length; at++) {
    const before = word.charAt(at - 1)
    const after = word.charAt(at)
    for (const letter of LETTERS) {
      if (letter === before || !fits(word, at, letter, at, lexicon)) continue
      visit(word.slice(0, at) + letter + word.slice(at), dropCost(letter, before, after) + firstCost(at))
    }
  }
}

/** Visits the forms one slip away from a word that have only letters in rows that some word has: swapped, struck too much, struck wrong, left out. */
export const edits = (word: string, lexicon: Lexicon, visit: Visit): void => {
  swaps(word, lexicon, visit)
  deletions(word, lexicon, visit)
  replacements(word, lexicon, visit)
  insertions(word, lexicon, visit)
}
