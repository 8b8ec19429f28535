import {foldChar, isApostrophe, isDigit, isLigature} from './fold-char.ts'
import type {GrowingWords} from './word-list.ts'

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193
const COMMA = 44
const POINT = 46
const APOSTROPHE = 39

// 1,000 and 1.5 are one number each; don’t is one word.
const joins = (text: string, at: number, code: number, to: number): number => {
  if (at + 1 >= to) return 0
  const next = text.charCodeAt(at + 1)
  if (isApostrophe(code)) return foldChar(next) !== 0 && !isDigit(next) ? APOSTROPHE : 0
  return isDigit(next) && isDigit(text.charCodeAt(at - 1)) ? code : 0
}

const mayJoin = (code: number): boolean =>
  code !== 32 && (code === COMMA || code === POINT || isApostrophe(code))

// The letters of ﬁ and ﬄ, which a PDF has as one, count one by one.
const mixed = (hash: number, folded: number): number => {
  if (!isLigature(folded)) return Math.imul(hash ^ folded, PRIME)
  let out = hash
  for (const letter of String.fromCharCode(folded).normalize('NFKD'))
    out = Math.imul(out ^ letter.charCodeAt(0), PRIME)
  return out
}

/**
 * Reads the words of a stretch of text into a list: lower case, without accents, apostrophes straight; hyphens and
 * all other signs part words. One pass, no strings.
 */
export const scanWords = (text: string, from: number, to: number, into: GrowingWords): void => {
  let hash = SEED
  let start = -1
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    let folded = foldChar(code)
    if (folded === 0 && start >= 0 && mayJoin(code)) folded = joins(text, at, code, to)
    if (folded === 0) {
      if (start < 0) continue
      into.push(hash, start, at)
      start = -1
    } else {
      if (start < 0) {
        start = at
        hash = SEED
      }
      if (folded !== COMMA) hash = mixed(hash, folded)
    }
  }
  if (start >= 0) into.push(hash, start, to)
}

/** Gives the hash that {@link scanWords} gives a folded word. */
export const hashOf = (word: string): number => {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}
