import {type ChildProcess, spawn} from 'node:child_process'
import {createServer} from 'node:net'
import process from 'node:process'

/** A program that serves over HTTP on this machine. */
export interface Started {
  /** What it has printed so far. */
  readonly said: () => string
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** Finds a port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** Starts a Node program and waits until it prints a sign that it is ready. */
export const start = async (
  args: readonly string[],
  ready: string,
  {cwd, env = {}, patience = 60_000}: {cwd: string; env?: Record<string, string>; patience?: number},
): Promise<Started> => {
  const child = spawn(process.execPath, args, {cwd, env: {...process.env, ...env}})
  let said = ''
  const listen = (chunk: Buffer): void => {
    said += String(chunk)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const until = Date.now() + patience
  while (!said.includes(ready)) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`Expected “${ready}”, got: ${said.slice(-2000)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    said: () => said,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended(child)
    },
  }
}
