// Installs a real VS Code (code-server) and vsce into the ignored cache, once for each state of its lockfile.
import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const pins = fileURLToPath(new URL('./code-server/', import.meta.url))
/** Where the parts are installed. */
export const cache = fileURLToPath(new URL('../../.cache/code-server/', import.meta.url))
const server = `${cache}node_modules/code-server/`

const npm = (cwd, ...args) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    // argon2 is compiled against the headers that come with Node, so that nothing else is fetched.
    env: {...process.env, npm_config_nodedir: dirname(dirname(process.execPath))},
  })

const link = (target, path) => {
  if (!existsSync(path)) symlinkSync(target, path)
}

/** Installs what is missing; a finished install of the same lockfile is left alone. */
export const installCodeServer = () => {
  const lock = readFileSync(`${pins}package-lock.json`, 'utf8')
  const done = `${cache}installed-lock.json`
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return
  console.log('Installing a real VS Code (code-server) into .cache, about a minute …')
  mkdirSync(cache, {recursive: true})
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(pins + name, cache + name)
  npm(cache, 'ci', '--ignore-scripts')
  npm(cache, 'rebuild', 'argon2')
  npm(`${server}lib/vscode`, 'install', '--ignore-scripts', '--omit=dev')
  link('node_modules', `${server}lib/vscode/node_modules.asar`)
  link('code-linux.sh', `${server}lib/vscode/bin/remote-cli/code-server`)
  link('browser-linux.sh', `${server}lib/vscode/bin/helpers/browser.sh`)
  npm(`${server}lib/vscode/extensions`, 'install', '--ignore-scripts', '--omit=dev')
  writeFileSync(done, lock)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installCodeServer()
