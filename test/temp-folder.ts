import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

const made = new Set<string>()

/** Removes every folder that {@link tempFolder} made in this process. */
export const removeTempFolders = (): void => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  made.clear()
}

// A test file's are removed by setup.ts: vitest may end its processes without a word.
process.once('exit', removeTempFolders)

/** Makes an empty folder, which is removed when the test file or the program is done. */
export const tempFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `copydesk-${name}-`))
  made.add(folder)
  return folder
}
