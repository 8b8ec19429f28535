import {readdirSync, readFileSync} from 'node:fs'
import {readArticles, wordsIn} from '../quality/corpus.ts'

const seedFolder = new URL('../../../seeds/', import.meta.url)

const seeds = (): readonly string[] =>
  readdirSync(seedFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, seedFolder), 'utf8'))

/** Turns paragraphs round and gives figures other values, so that no two copies are alike. */
const varied = (text: string, round: number): string => {
  const paragraphs = text.split('\n\n')
  const at = round % paragraphs.length
  return [...paragraphs.slice(at), ...paragraphs.slice(0, at)]
    .join('\n\n')
    .replaceAll(/\d/g, (digit) => String((Number(digit) + round) % 10))
}

const edited = (): readonly string[] => readArticles()?.map(({text}) => text) ?? []

/** Gives drafts of so many words in all: the edited articles where they are to be had, else the seeds, again and again with variations. */
export const draftsOf = (words: number): readonly string[] => {
  const base = edited().length > 0 ? edited() : seeds()
  const drafts: string[] = []
  let sofar = 0
  for (let turn = 0; sofar < words; turn++) {
    const text = base[turn % base.length] ?? ''
    const draft = turn < base.length ? text : varied(text, Math.floor(turn / base.length))
    drafts.push(draft)
    sofar += wordsIn([{text: draft}])
  }
  return drafts
}

/** Gives the paragraphs of drafts. */
export const paragraphsOf = (drafts: readonly string[]): readonly string[] =>
  drafts.flatMap((draft) => draft.split('\n').filter((line) => line.trim() !== ''))
