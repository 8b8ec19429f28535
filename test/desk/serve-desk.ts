import {type ChildProcess, spawn} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const bin = fileURLToPath(new URL('../../packages/copydesk/bin/copydesk.js', import.meta.url))

/** A service that runs for a test. */
export interface Served {
  readonly url: string
  readonly stop: () => Promise<void>
}

const started = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Expected the service to listen within 20 s')), 20_000)
    const hear = (words: Buffer): void => {
      if (!String(words).includes('listen')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => reject(new Error(`The service ended with ${code}`)))
  })

/** Starts `copydesk serve` as an editor does. */
export const serveDesk = async (folder: string, port: number): Promise<Served> => {
  const args = [bin, 'serve', '--port', String(port), '--folder', folder, '--rate', '100000']
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']})
  await started(child)
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}
