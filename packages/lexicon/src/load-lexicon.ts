import type {Lexicon} from '@copydesk/core'
import {lexiconFrom} from './lexicon-from.ts'
import {readTable} from './read-table.ts'

let loaded: Lexicon | undefined

/** Gives the lexicon that is installed with Copydesk; reads its one file on the first call. Throws where it was not built. */
export const loadLexicon = (): Lexicon => {
  loaded ??= lexiconFrom(readTable('lexicon.bin'))
  return loaded
}
