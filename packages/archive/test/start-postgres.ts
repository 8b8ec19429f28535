import {spawnSync} from 'node:child_process'
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {freePort} from '../../../test/start-program.ts'

/** A PostgreSQL of the tests' own. */
export interface Postgres {
  /** A new, empty database. */
  readonly create: (name: string) => string
  readonly stop: () => void
}

const VERSIONS = '/usr/lib/postgresql'
const NOBODY = 65534

/** The folder of the newest PostgreSQL's programs, if one is installed where Debian puts it. */
export const postgresPrograms = (): string | undefined => {
  if (!existsSync(VERSIONS)) return
  const versions = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))
  return versions
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

// PostgreSQL will not run as root.
const runnerOf = (bin: string): ((program: string, ...args: readonly string[]) => void) => {
  const user = process.getuid?.() === 0 ? {uid: NOBODY, gid: NOBODY} : {}
  return (program, ...args) => {
    const {status, stderr, error} = spawnSync(join(bin, program), args, {
      ...user,
      cwd: tmpdir(),
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`)
  }
}

/** Starts a PostgreSQL on a free port of this machine; it keeps its data in a folder that goes with it. */
export const startPostgres = async (bin: string): Promise<Postgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-pg-'))
  if (process.getuid?.() === 0) chownSync(folder, NOBODY, NOBODY)
  const run = runnerOf(bin)
  const [data, log, port] = [join(folder, 'data'), join(folder, 'log'), await freePort()]
  run('initdb', '-D', data, '-U', 'desk', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const settings = `-p ${port} -h 127.0.0.1 -k ${folder}`
  run('pg_ctl', '-D', data, '-l', log, '-o', settings, '-w', 'start')
  return {
    create: (name) => {
      run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'desk', name)
      return `postgres://desk@127.0.0.1:${port}/${name}`
    },
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, {recursive: true, force: true})
    },
  }
}
