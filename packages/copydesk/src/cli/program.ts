/** What the command line and its threads run, and what the build asks: bundled into one file, which is loaded with its compiled code. */
export {callersTables} from '../callers.ts'
export {lintJob} from './lint-job.ts'
export {main} from './main.ts'
