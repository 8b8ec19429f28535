import type {Usage} from '@copydesk/core'
import {loadLexicon} from './load-lexicon.ts'
import {readTable} from './read-table.ts'
import {usageFrom} from './usage/usage-from.ts'

let loaded: Usage | undefined

/** Gives the usage model that is installed with Copydesk; reads its file when it is first asked. */
export const loadUsage = (): Usage => ({
  doubts: (document, sentence) => {
    loaded ??= usageFrom(readTable('usage.bin'), loadLexicon())
    return loaded.doubts(document, sentence)
  },
})
