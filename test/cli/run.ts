import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {tempFolder} from '../temp-folder.ts'

/** The built command line. */
export const bin: string = fileURLToPath(new URL('../../packages/copydesk/bin/copydesk.js', import.meta.url))

/** What one run of the built command line gave. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of its own with the files that are given, and the command line in it. */
export interface Desk {
  readonly folder: string
  readonly path: (name: string) => string
  readonly run: (args: readonly string[], input?: string | Buffer) => Ran
}

/** Makes a folder with files. */
export const desk = (files: Readonly<Record<string, string | Buffer>>): Desk => {
  const folder = tempFolder('desk')
  const path = (name: string): string => join(folder, name)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(path(name)), {recursive: true})
    writeFileSync(path(name), content)
  }
  return {
    folder,
    path,
    run: (args, input) => {
      const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        ...(input === undefined ? {} : {input}),
      })
      return {code: status, out: stdout, err: stderr}
    },
  }
}

/** Options that leave one rule on whatever else ships: these tests are about the command line. */
export const onlyRepeated = (all: readonly string[]): string =>
  `rules:\n${all.map((id) => `  ${id}: ${id === 'repeated-word' ? 'error' : 'off'}\n`).join('')}`
