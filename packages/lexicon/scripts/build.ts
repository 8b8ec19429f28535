import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {firstTables} from './first-tables.ts'
import {isFresh, makeTable} from './make-table.ts'
import {otherTables} from './other-tables.ts'

const script = fileURLToPath(import.meta.url)

/** Makes a table in a process of its own; the process says what is wrong. */
const makeApart = async (name: string): Promise<void> => {
  const child = spawn(process.execPath, [...process.execArgv, script, name], {stdio: 'inherit'})
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${name}.bin could not be made`)
}

/** Takes the next name as long as there is one. */
const work = async (names: string[]): Promise<void> => {
  for (let name = names.shift(); name !== undefined; name = names.shift()) await makeApart(name)
}

const [only] = process.argv.slice(2)
if (only === undefined) {
  for (const table of firstTables) await makeTable(table)
  const names = otherTables.filter((table) => !isFresh(table)).map(({name}) => name)
  await Promise.all(Array.from({length: availableParallelism()}, () => work(names)))
} else {
  const table = otherTables.find(({name}) => name === only)
  if (!table) throw new Error(`there is no table “${only}”`)
  await makeTable(table)
}
