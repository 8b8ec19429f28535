import {existsSync, readFileSync} from 'node:fs'
import type {Source} from '@copydesk/core'

/** A speech that is quoted from: the source as a linter gets it, and its paragraphs as a reporter hears them. */
export interface Speech {
  readonly sources: readonly Source[]
  readonly name: string
  /** Words of each paragraph, stage directions left out. */
  readonly paragraphs: readonly (readonly string[])[]
}

const file = new URL('../../../../shared/corpora/speeches.jsonl', import.meta.url)

const speechOf = ({id, text}: {readonly id: string; readonly text: string}): Speech => ({
  sources: [{path: `${id}.txt`, text, format: 'text'}],
  name: /-(\p{L}+)/u.exec(id.replace(/^\D+/, ''))?.[1] ?? 'Smith',
  paragraphs: text
    .replaceAll(/\[[^\]\n]{1,40}\]|\((?:Applause|Laughter)\.?\)/gi, ' ')
    .split(/\n+/)
    .map((paragraph) => paragraph.split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 45),
})

/** Reads the speeches; undefined where the folder beside the repository is absent. */
export const readSpeeches = (): readonly Speech[] | undefined => {
  if (!existsSync(file)) return undefined
  const rows: {id: string; text: string}[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return rows.map(speechOf).filter(({paragraphs}) => paragraphs.length > 5)
}
