import {existsSync, readFileSync} from 'node:fs'
import {Failure} from '../../failure.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {numberOf} from '../run-of.ts'
import {say} from '../streams.ts'

/** The service's options that an option of the command line sets, by its name. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['host', 'host'],
  ['tokens', 'tokens'],
  ['folder', 'folder'],
  ['webhook-url', 'webhookUrl'],
])

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['port', 'port'],
  ['max-body', 'maxBody'],
  ['job-timeout', 'jobTimeout'],
  ['request-timeout', 'requestTimeout'],
  ['threads', 'threads'],
  ['queue', 'queue'],
  ['rate', 'rate'],
])
const MAY_BE_0: ReadonlySet<string> = new Set(['port', 'queue'])

// A secret on the command line would be read by everybody on the machine.
const secretOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new Failure(`--webhook-secret ${path}: the file cannot be read`)
  }
}

const optionsOf = (line: CommandLine): Readonly<Record<string, unknown>> => {
  const given = [
    ...[...WORDS].map(([flag, key]) => [key, line.value(flag)] as const),
    ...[...NUMBERS].map(([flag, key]) => [key, numberOf(line, flag, MAY_BE_0.has(flag) ? 0 : 1)] as const),
  ].filter(([, value]) => value !== undefined)
  const secret = line.value('webhook-secret')
  return {
    ...Object.fromEntries(given),
    origins: line.values('origin'),
    log: !line.has('no-log'),
    ...(secret === undefined ? {} : {webhookSecret: secretOf(secret)}),
  }
}

interface Service {
  readonly serve: (options: Readonly<Record<string, unknown>>) => Promise<string>
}

/** Serves over HTTP until it is told to end. The service lies beside the bundle: this package imports nothing that builds on it. */
export const serveCommand = async (line: CommandLine): Promise<number> => {
  const entry = new URL('./serve.js', import.meta.url)
  if (!existsSync(entry)) throw new Failure('copydesk serve: the service is not built: run `pnpm build`')
  const {serve} = (await import(entry.href)) as Service
  say(`Copydesk listens at ${await serve(optionsOf(line))}`)
  return new Promise<number>(() => undefined)
}
