import type {WordPairs} from '@copydesk/core'
import {wordPairsFrom} from './pairs/word-pairs-from.ts'
import {readTable} from './read-table.ts'

let loaded: WordPairs | undefined

/** Gives the pairs of words that are installed with Copydesk; reads their file when it is first asked. */
export const loadWordPairs = (): WordPairs => ({
  ratio: (first, second) => {
    loaded ??= wordPairsFrom(readTable('pairs.bin'))
    return loaded.ratio(first, second)
  },
})
