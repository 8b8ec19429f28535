import type {Added, Archive} from '@copydesk/archive'
import {Failure, sentenceOf} from '../../failure.ts'
import {orElse} from '../../nearest.ts'
import {archiveAt, pathInArchive, shownPath, withArchive} from '../archive-at.ts'
import {archiveText} from '../archive-sources.ts'
import {counted} from '../counted.ts'
import {findDrafts} from '../find-drafts.ts'
import {loadSource} from '../load-sources.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {print, say} from '../streams.ts'

/** Texts that reach the disk together, and how many characters they may have. */
const BATCH = 200
const HEAVY = 4_000_000
const PAGE = 1000

interface Asked {
  readonly archive: Archive
  readonly operands: readonly string[]
  readonly line: CommandLine
}

type Act = (asked: Asked) => Promise<number>

const batches = async function* (
  paths: readonly string[],
  failed: (sentence: string) => void,
): AsyncGenerator<readonly ReturnType<typeof archiveText>[]> {
  let batch: ReturnType<typeof archiveText>[] = []
  let weight = 0
  for (const path of paths) {
    try {
      const text = archiveText(await loadSource(path))
      batch.push(text)
      weight += text.text.length
    } catch (error) {
      failed(sentenceOf(error, path))
    }
    if (batch.length < BATCH && weight < HEAVY) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}

const lineOf = ({path, outcome}: Added): string => `${outcome.padEnd(8)}  ${shownPath(path)}\n`

const add: Act = async ({archive, operands, line}) => {
  const {paths, failures} = await findDrafts(operands)
  if (paths.includes('-')) throw new Failure('copydesk sources add: a text needs a name, “-” has none')
  const said = new Set(failures)
  const counts = new Map<Added['outcome'], number>([
    ['added', 0],
    ['known', 0],
    ['replaced', 0],
  ])
  for await (const batch of batches(paths, (sentence) => said.add(sentence))) {
    // What is printed is on the disk.
    const added = await archive.add(batch)
    for (const {outcome} of added) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    if (!line.has('quiet')) await print(added.map(lineOf).join(''))
  }
  for (const failure of said) say(failure)
  const sum = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  say(`${sum}; the archive keeps ${counted(await archive.count(), 'text')}`)
  return said.size > 0 ? 2 : 0
}

const list: Act = async ({archive, line}) => {
  let after = ''
  for (;;) {
    const entries = await archive.list(PAGE, after)
    const rows = entries.map((entry) => ({...entry, path: shownPath(entry.path)}))
    const asText = ({path, characters}: (typeof rows)[number]): string =>
      line.has('json') ? JSON.stringify({path, characters}) : `${String(characters).padStart(9)}  ${path}`
    await print(rows.map((row) => `${asText(row)}\n`).join(''))
    after = entries.at(-1)?.path ?? ''
    if (entries.length < PAGE) return 0
  }
}

const remove: Act = async ({archive, operands}) => {
  const gone = new Set(await archive.remove(operands.map(pathInArchive)))
  const missing = operands.filter((path) => !gone.has(pathInArchive(path)))
  for (const path of gone) await print(`removed   ${shownPath(path)}\n`)
  for (const path of missing) say(`${path}: the archive has no such text; copydesk sources list shows them`)
  return missing.length > 0 ? 2 : 0
}

const acts: ReadonlyMap<string, Act> = new Map([
  ['add', add],
  ['list', list],
  ['remove', remove],
])

/** Keeps, lists and forgets the texts of an archive. Gives the exit code: 0, or 2 where something could not be done. */
export const sourcesCommand = async (line: CommandLine): Promise<number> => {
  const [name = '', ...operands] = line.operands
  const act = acts.get(name)
  if (!act) throw new Failure(`${`copydesk sources ${name}`.trim()}: ${orElse(name, [...acts.keys()])}`)
  const place = line.value('archive')
  if (!place) throw new Failure(`Name the archive: copydesk sources ${name} --archive FOLDER`)
  if (operands.length === 0 && act !== list)
    throw new Failure(`Name the texts: copydesk sources ${name} --archive ${place} FILE…`)
  const archive = await archiveAt(place, act === add)
  try {
    return await withArchive(place, () => act({archive, operands, line}))
  } finally {
    await archive.close()
  }
}
