import {readFileSync} from 'node:fs'
import {Dialects, Tags} from '@copydesk/core'
import {parse} from 'yaml'
import {type Entries, entryOf} from './entry.ts'

const file = new URL('../data/new-words.yml', import.meta.url)
const {nouns, others} = parse(readFileSync(file, 'utf8')) as Record<'nouns' | 'others', string>

const tagsOf = new Map<string, number>()
for (const noun of nouns.split(' ')) tagsOf.set(noun, Tags.noun).set(`${noun}s`, Tags.plural)
for (const word of others.split(' ')) tagsOf.set(word, 0)

/** Whether English has a word so newly that no corpus tells how it is used. */
export const isNewWord = (word: string): boolean => tagsOf.has(word)

/** Adds the words that are newer than the dictionaries; every dialect has them, and they are never proposed. */
export const addNewWords = (entries: Entries): void => {
  const dialects = Object.values(Dialects).reduce((all, one) => all | one, 0)
  for (const [word, tags] of tagsOf) {
    const entry = entryOf(entries, word)
    if (entry.dialects === 0) Object.assign(entry, {dialects, unsuggested: true})
    entry.tags |= tags
  }
}
