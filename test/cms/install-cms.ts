import {execFileSync} from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A real CMS that is installed on demand. */
export interface Cms {
  readonly name: 'payload' | 'strapi'
  /** How long that takes, for the person who waits. */
  readonly patience: string
  /** Whether it has native parts to be built. */
  readonly native: boolean
}

/** Where a CMS is installed. */
export const cacheOf = ({name}: Pick<Cms, 'name'>): string => at(`../../.cache/${name}/`)

const run = (cwd: string, command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, {cwd, stdio: ['ignore', 'ignore', 'inherit']})
}

const npm = (cwd: string, ...args: readonly string[]): void =>
  run(cwd, 'npm', ...args, '--no-audit', '--no-fund', '--loglevel=error')

const install = (cms: Cms): void => {
  const [pins, cache] = [at(`./${cms.name}/`), cacheOf(cms)]
  const lock = readFileSync(`${pins}package-lock.json`, 'utf8')
  const done = `${cache}installed-lock.json`
  mkdirSync(cache, {recursive: true})
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(pins + name, cache + name)
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return
  console.log(`Installing a real ${cms.name} into .cache, about ${cms.patience} …`)
  // Not `ci`: npm 11 refuses a lock that lacks the native parts of other platforms.
  npm(cache, 'install', ...(cms.native ? [] : ['--ignore-scripts']))
  writeFileSync(done, lock)
}

const pack = (name: string, folder: string): void => {
  const cwd = at(`../../packages/${name}/`)
  run(cwd, 'pnpm', 'run', 'build')
  run(cwd, 'pnpm', '--config.ignore-scripts=true', 'pack', '--pack-destination', folder)
}

/** Installs a CMS where it is missing, and beside it the command line and the plugin as they are packed. */
export const installNewsroom = (cms: Cms): void => {
  install(cms)
  const cache = cacheOf(cms)
  const folder = join(cache, 'tarballs')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
  for (const name of ['copydesk', cms.name]) pack(name, folder)
  const tarballs = readdirSync(folder).map((name) => join(folder, name))
  npm(cache, 'install', '--no-save', '--ignore-scripts', '--prefer-offline', ...tarballs)
  cpSync(at(`./${cms.name}/app/`), cache, {recursive: true})
}
