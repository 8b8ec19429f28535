import {readFileSync} from 'node:fs'
import process from 'node:process'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {reporterJson} from 'vfile-reporter-json'
import {lintFile} from '../lint.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--reporter')
const kind = at < 0 ? 'pretty' : args.splice(at, 2)[1]
const files = args.map((path) => lintFile(new VFile({path, value: readFileSync(path, 'utf8')})))
process.stdout.write(`${kind === 'json' ? reporterJson(files) : reporter(files)}\n`)
process.exitCode = files.some((file) => file.messages.some(({fatal}) => fatal)) ? 1 : 0
