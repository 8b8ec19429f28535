// Lints the seeds once and keeps what V8 compiled for it beside the bundle, so that the command line starts faster.
import {writeFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {codePath, programOf, programScript} from '../dist/load-program.js'

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url))
const script = programScript()
await programOf(script).main(['--jobs', '1', '--source', `${seeds}004_efc238135f760389.txt`, seeds])
if (process.exitCode > 1) throw new Error('Expected the seeds to be linted')
writeFileSync(codePath(), script.createCachedData())
process.exitCode = 0
