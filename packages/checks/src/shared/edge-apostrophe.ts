import {type Document, Names} from '@copydesk/core'

/** Words that are written with an apostrophe at one edge, in lower case. */
export interface Clipped {
  readonly front: ReadonlySet<string>
  readonly end: ReadonlySet<string>
}

const REACH = 24

const wordBefore = (text: string, at: number): string =>
  /[\p{L}]{1,24}$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? ''

const wordAfter = (text: string, at: number): string =>
  /^[\p{L}]{1,24}/u.exec(text.slice(at, at + REACH))?.[0] ?? ''

/** Tells whether a single mark at a word's edge may be an apostrophe: ’cause, goin’, ol’, Kazan’, the Joneses’. */
export const isApostropheAtEdge = (
  {text, lexicon}: Document,
  at: number,
  side: 'opener' | 'closer',
  clipped: Clipped,
): boolean => {
  if (side === 'opener') {
    const word = wordAfter(text, at + 1)
    // ’Abd al-Rahman
    if (clipped.front.has(word.toLowerCase())) return true
    const isPlace = (lexicon.names(word) & (Names.demonym | Names.place)) !== 0
    return /^\p{Lu}/u.test(word) && !lexicon.has(word.toLowerCase()) && !isPlace
  }
  const word = wordBefore(text, at)
  if (word === '') return false
  // “severe burns’.”: what a possessive belongs to follows it.
  if (/^[.,;:?!]/.test(text.slice(at + 1, at + 2)) && /s$/.test(word)) return false
  if (/[sxz]$/i.test(word) || clipped.end.has(word.toLowerCase())) return true
  if (/in$/.test(word) && lexicon.has(`${word.toLowerCase()}g`)) return true
  return /^\p{Lu}/u.test(word) ? false : !lexicon.has(word)
}
