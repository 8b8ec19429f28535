// Works out beforehand what the command line would work out at its start: which words call which slips, and what V8 compiles to lint the seeds.
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {codePath, programOf, programScript} from '../dist/load-program.js'
import {replaceFile} from './replace-file.mjs'

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url))
const script = programScript()
const {callersTables, main} = programOf(script)
replaceFile(fileURLToPath(new URL('../dist/callers.json', import.meta.url)), JSON.stringify(callersTables()))
await main(['--jobs', '1', '--source', `${seeds}004_efc238135f760389.txt`, seeds])
if (process.exitCode > 1) throw new Error('Expected the seeds to be linted')
replaceFile(codePath(), script.createCachedData())
process.exitCode = 0
