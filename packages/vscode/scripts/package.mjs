// Packs the built extension into copydesk.vsix. vsce is installed on demand, outside the workspace.
import {execFileSync} from 'node:child_process'
import {statSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const LARGEST = 10_000_000
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const target = at('../copydesk.vsix')
const [vsce = at('../../../.cache/code-server/node_modules/@vscode/vsce/vsce')] = process.argv.slice(2)

await import('./build.mjs')
const args = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '-o', target]
execFileSync(process.execPath, [vsce, ...args], {cwd: at('../dist'), stdio: ['ignore', 'ignore', 'inherit']})
const {size} = statSync(target)
console.log(`copydesk.vsix: ${size.toLocaleString('en-GB')} bytes`)
if (size > LARGEST) throw new Error(`Expected copydesk.vsix to be under 10 MB, got ${size} bytes`)
