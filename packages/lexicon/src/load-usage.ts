import type {Usage} from '@copydesk/core'
import {type KindsOf, kindsFrom} from './kinds/kinds-from.ts'
import {loadLexicon} from './load-lexicon.ts'
import {readTable} from './read-table.ts'
import {type Doubts, usageFrom} from './usage/usage-from.ts'

let loaded: Doubts | undefined
let kinds: KindsOf | undefined

/** Gives the usage models that are installed with Copydesk; reads their files when they are first asked. */
export const loadUsage = (): Usage => ({
  doubts: (document, sentence) => {
    loaded ??= usageFrom(readTable('usage.bin'), loadLexicon())
    return loaded.doubts(document, sentence)
  },
  kinds: (words, sentence) => {
    kinds ??= kindsFrom(readTable('kinds.bin'), loadLexicon())
    return kinds(words, sentence)
  },
})
