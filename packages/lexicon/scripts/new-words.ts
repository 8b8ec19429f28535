import {readFileSync} from 'node:fs'
import {Dialects, Tags} from '@copydesk/core'
import {parse} from 'yaml'
import {type Entries, entryOf} from './entry.ts'

const readTags = (name: string): ReadonlyMap<string, number> => {
  const file = new URL(`../data/${name}.yml`, import.meta.url)
  const {nouns, others} = parse(readFileSync(file, 'utf8')) as Record<'nouns' | 'others', string>
  const tags = new Map<string, number>()
  for (const noun of nouns.split(' ')) tags.set(noun, Tags.noun).set(`${noun}s`, Tags.plural)
  for (const word of others.split(' ')) tags.set(word, 0)
  return tags
}

const newWords = readTags('new-words')
const regionalWords = readTags('regional-words')

/** Whether English has a word so newly, or in one region only, that no corpus tells how it is used. */
export const isUntold = (word: string): boolean => newWords.has(word) || regionalWords.has(word)

/** Adds the words that are newer than the dictionaries, which every dialect has, and those of one region, which may as well be slips; none is ever proposed. */
export const addNewWords = (entries: Entries): void => {
  const everywhere = Object.values(Dialects).reduce((all, one) => all | one, 0)
  const add = (words: ReadonlyMap<string, number>, dialects: number): void => {
    for (const [word, tags] of words) {
      const entry = entryOf(entries, word)
      if (entry.dialects === 0)
        Object.assign(entry, {dialects, supplement: dialects === 0, unsuggested: true})
      entry.tags |= tags
    }
  }
  add(newWords, everywhere)
  add(regionalWords, 0)
}
