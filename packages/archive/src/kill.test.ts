import {spawn} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import Database from 'libsql'
import {expect, it} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {openArchive} from './open-archive.ts'

const program = fileURLToPath(new URL('../test/add-for-ever.ts', import.meta.url))

/** Runs the adder, kills it after a while and gives what it said was on the disk. */
const killed = (folder: string, from: number, after: number): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, folder, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
      said += chunk
    })
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })

it('loses nothing that it said it had, killed at any moment', async () => {
  const folder = tempFolder('archive')
  const acknowledged: string[] = []
  for (const [round, after] of [0, 3, 11, 24, 37, 58, 83, 131].entries()) {
    acknowledged.push(...(await killed(folder, round * 1_000_000, after)))
    const archive = await openArchive(folder, {make: false})
    const kept = new Set((await archive.list(1_000_000)).map(({path}) => path))
    expect(acknowledged.filter((path) => !kept.has(path))).toEqual([])
    // Batches of seven: all of a batch or none.
    expect(kept.size % 7).toBe(0)
    expect(await archive.count()).toBe(kept.size)
    await archive.close()
    const database = new Database(join(folder, 'archive.db'))
    expect(database.prepare('pragma integrity_check').get()).toMatchObject({integrity_check: 'ok'})
    expect(database.prepare('select count(*) as n from words').get()).toMatchObject({n: kept.size})
    database.close()
  }
  // Each round is killed behind its first batch.
  expect(acknowledged.length).toBeGreaterThanOrEqual(8 * 7)
}, 120_000)
