import {type Document, type Word, wordsWhere} from '@copydesk/core'
import {testFor} from './test-for.ts'

const isAmong = testFor((spellings: readonly string[]) => {
  const set = new Set(spellings)
  return ({lower}) => set.has(lower)
})

/** Gives the words of a draft that are spelled in one of some ways, in lower case; the list is one that stays. */
export const wordsAmong = (document: Document, spellings: readonly string[]): readonly Word[] =>
  wordsWhere(document, isAmong(spellings))
