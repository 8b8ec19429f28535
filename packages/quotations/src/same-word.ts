import {looseEndings, spellings} from './english.ts'
import {isMasked} from './masked-word.ts'

const kept = new Map<string, string>()
const LIMIT = 50_000

const shaped = (word: string): string => {
  if (word.length < 4) return word
  let key = word
  if (key.length > 4)
    key = key
      .replace(/^(.{2,})our(?=$|s|ed|ing|abl|ite|ful|hood|al|less|y|er|ist)/, '$1or')
      .replace(/is(?=e|ing|ation)/g, 'iz')
      .replace(/ys(?=e|ing)/g, 'yz')
  key = key
    .replace(/([^aeiou])re(s|d)?$/, '$1er$2')
    .replace(/enc(e|es|eless)$/, 'ens$1')
    .replace(/ogue(s?)$/, 'og$1')
  key = key
    .replace(/^(program)me/, '$1')
    .replace(/^grey/, 'gray')
    .replace(/a?eo?(?=di|mi|lo)/, 'e')
    .replace(/(judg|acknowledg)ement/, '$1ment')
  return key.length >= 7 && (word.length >= 8 || !key.includes('ll'))
    ? key.replace(/([aeiou])ll(?=ed|ing|er|or|ment|ful|ous)/, '$1l')
    : key
}

const shapeOf = (word: string): string => {
  const known = kept.get(word)
  if (known !== undefined) return known
  if (kept.size > LIMIT) kept.clear()
  const key = shaped(spellings.get(word) ?? word)
  kept.set(word, key)
  return key
}

const isLoose = (ending: string, word: string): boolean => looseEndings.get(ending)?.includes(word) ?? false

/** Tells whether two forms differ only by dialect: colour and color, centre and center. */
export const isDialect = (a: string, b: string): boolean => {
  const isLong = a.length > 3 && b.length > 3
  return a !== b && (isLong || spellings.has(a) || spellings.has(b)) && shapeOf(a) === shapeOf(b)
}

const nameKey = (word: string): string =>
  word
    .replaceAll(/ph/g, 'f')
    .replaceAll(/ck|[kq]/g, 'c')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/h/g, '')
    .replaceAll(/(.)\1/g, '$1')
    .replaceAll(/ie?i?/g, 'i')
    .replaceAll(/[ou]+/g, 'u')

/** Tells whether two names are one in two spellings: Zelensky and Zelenskyy, Kiev is not among them. */
export const isNameVariant = (a: string, b: string): boolean =>
  a.length > 4 && b.length > 4 && nameKey(a) === nameKey(b)

/** Tells whether two units stand for one word: alike, contracted, of two dialects, or masked. */
export const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true
  if (a.charCodeAt(0) === 39) return isLoose(a, b)
  if (b.charCodeAt(0) === 39) return isLoose(b, a)
  return a.charCodeAt(0) === b.charCodeAt(0) && (isDialect(a, b) || isMasked(a, b) || isMasked(b, a))
}

/** Tells whether one form is two others written together: ceasefire, cease fire. */
export const sameJoined = (one: string, first: string, second: string): boolean =>
  one.length === first.length + second.length && one.startsWith(first) && one.endsWith(second)

const ENDING = /^(?:e?s|e?d|ing|ly|er|est|y|ies|ied|e|'s|n|en|)$/

/** Tells whether two forms look like forms of one word: target and targets, end and ended. */
export const isInflection = (a: string, b: string): boolean => {
  const short = Math.min(a.length, b.length)
  if (short < 3 || Math.abs(a.length - b.length) > 4) return false
  let same = 0
  while (same < short && a.charCodeAt(same) === b.charCodeAt(same)) same++
  if (same < 3 || same < short - 2) return false
  return ENDING.test(a.slice(same)) && ENDING.test(b.slice(same))
}
