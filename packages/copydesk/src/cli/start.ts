import process from 'node:process'
import {loadProgram} from './load-program.ts'

await loadProgram().main(process.argv.slice(2))
