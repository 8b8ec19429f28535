import {existsSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {loadProgram} from './load-program.ts'

const SERVER = new URL('./lsp.js', import.meta.url)
const args = process.argv.slice(2)

/** Whether nothing but a server is asked for: it needs nothing of the command line, whose bundle takes long to load. */
const isServerOnly = (): boolean =>
  args[0] === 'lsp' && args.slice(1).every((arg) => arg === '--stdio') && existsSync(fileURLToPath(SERVER))

if (isServerOnly()) await import(SERVER.href)
else await loadProgram().main(args)
