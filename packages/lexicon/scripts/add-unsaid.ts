import {capitalised} from '@copydesk/core'
import {cuss} from 'cuss'
import naughty from 'naughty-words/en.json' with {type: 'json'}
import type {Entries} from './entry.ts'

/** What {@link cuss} gives a word that is likely to be meant to offend; it rates “welfare” so, too. */
const OFFENSIVE = 2

/** Marks the words that both lists hold to offend, so that none is ever proposed; a draft that has one is left to its writer. */
export const addUnsaid = (entries: Entries): void => {
  const ratings = new Map(Object.entries(cuss))
  for (const word of naughty) {
    if (ratings.get(word) !== OFFENSIVE) continue
    for (const form of [word, capitalised(word)]) {
      const entry = entries.get(form)
      if (entry) entry.unsuggested = true
    }
  }
}
