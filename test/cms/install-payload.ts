import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const pins = at('./payload/')

/** Where the real Payload is installed. */
export const cache: string = at('../../.cache/payload/')

const run = (cwd: string, command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, {cwd, stdio: ['ignore', 'ignore', 'inherit']})
}

const npm = (...args: readonly string[]): void =>
  run(cache, 'npm', ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')

const installPayload = (): void => {
  const lock = readFileSync(`${pins}package-lock.json`, 'utf8')
  const done = `${cache}installed-lock.json`
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return
  console.log('Installing a real Payload into .cache, about half a minute …')
  mkdirSync(cache, {recursive: true})
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(pins + name, cache + name)
  npm('ci')
  writeFileSync(done, lock)
}

const pack = (name: string, folder: string): void =>
  run(
    at(`../../packages/${name}/`),
    'pnpm',
    '--config.ignore-scripts=true',
    'pack',
    '--pack-destination',
    folder,
  )

/** Installs Payload where it is missing, and beside it the command line and the plugin as they are packed. */
export const installNewsroom = (): void => {
  installPayload()
  const folder = join(cache, 'tarballs')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
  for (const name of ['copydesk', 'payload']) {
    run(at(`../../packages/${name}/`), 'pnpm', 'run', 'build')
    pack(name, folder)
  }
  npm('install', '--no-save', ...readdirSync(folder).map((name) => join(folder, name)))
  copyFileSync(`${pins}newsroom.mjs`, `${cache}newsroom.mjs`)
}
