import type {Job} from './lint-job.ts'
import {loadProgram} from './load-program.ts'
import type {Outcome} from './run.ts'

/** Lints one draft in a worker thread. */
const lint: (job: Job) => Promise<Outcome> = loadProgram().lintJob

export default lint
