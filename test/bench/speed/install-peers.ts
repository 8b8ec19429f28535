import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const folder = new URL('../peers/', import.meta.url)
const cache = new URL('.cache/', folder)

/** Where the peers are to be imported from; undefined where they are not installed. */
export const installedPeers = (): URL | undefined => {
  if (!existsSync(new URL('node_modules/harper.js/package.json', cache))) return undefined
  copyFileSync(new URL('peers.mjs', folder), new URL('peers.mjs', cache))
  return new URL('peers.mjs', cache)
}

/** Installs the other linters, as pinned by their own lockfile, into a folder that git ignores. Throws where npm fails. */
export const installPeers = (): void => {
  mkdirSync(cache, {recursive: true})
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(new URL(name, folder), new URL(name, cache))
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(cache),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('Expected npm ci to install the other linters, got an error')
}
