/** What the command line and its threads run: bundled into one file, which is loaded with its compiled code. */
export {lintJob} from './lint-job.ts'
export {main} from './main.ts'
