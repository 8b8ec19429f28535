import {type Reading, readText} from '@copydesk/core'
import {findDrafts} from '../cli/find-drafts.ts'
import {readWords} from '../cli/word-copy.ts'
import {Failure} from '../failure.ts'
import {formatOf, loadReader} from '../load-reader.ts'

/** One text of an archive. */
export interface Archived {
  readonly name: string
  readonly text: string
  readonly read: (text: string) => Reading
}

const textOf = (line: string, name: string): string => {
  try {
    const {text} = JSON.parse(line) as {readonly text?: unknown}
    if (typeof text === 'string') return text
  } catch {}
  throw new Failure(`${name}: expected a JSON object with “text” on each line`)
}

const linesOf = async function* (path: string): AsyncGenerator<Archived> {
  for (const [index, line] of (await readWords(path)).split('\n').entries()) {
    const name = `${path}:${index + 1}`
    if (line.trim() !== '') yield {name, text: textOf(line, name), read: readText}
  }
}

/** Reads published copy: files, folders and globs of drafts, and `.jsonl` with a `text` on each line. */
export const readArchive = async function* (operands: readonly string[]): AsyncGenerator<Archived> {
  const tables = operands.filter((path) => path.endsWith('.jsonl'))
  for (const path of tables) yield* linesOf(path)
  const {paths, failures} = await findDrafts(operands.filter((path) => !path.endsWith('.jsonl')))
  if (failures[0]) throw new Failure(failures[0])
  for (const path of paths)
    yield {name: path, text: await readWords(path), read: await loadReader(formatOf(path))}
}
