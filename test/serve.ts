import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {freePort, type Started, start} from './start-program.ts'
import {tempFolder} from './temp-folder.ts'

/** The command line as it is built here, or an installed one that `COPYDESK` names. */
const bin =
  process.env.COPYDESK ?? fileURLToPath(new URL('../packages/copydesk/bin/copydesk.js', import.meta.url))

/** A `copydesk serve` of its own, as it is built. */
export interface Served extends Started {
  readonly url: string
  readonly folder: string
}

/** Starts `copydesk serve` on this machine, at a free port where none is named, with its log in a folder. */
export const serve = async (
  args: readonly string[] = [],
  folder: string = tempFolder('gate'),
  asked?: number,
): Promise<Served> => {
  const port = String(asked ?? (await freePort()))
  const all = [bin, 'serve', '--port', port, '--folder', folder, '--no-log', '--rate', '999999999', ...args]
  const started = await start(all, 'Copydesk listens', {cwd: folder})
  return {...started, url: `http://127.0.0.1:${port}`, folder}
}

/** Posts a body and gives the status and what came back. Throws where nobody answers. */
export const send = async (
  url: string,
  body: string | Buffer,
  type = 'application/json',
): Promise<{readonly status: number; readonly retryAfter: string | null; readonly text: string}> => {
  const response = await fetch(url, {method: 'POST', headers: {'content-type': type}, body})
  const retryAfter = response.headers.get('retry-after')
  return {status: response.status, retryAfter, text: await response.text()}
}
