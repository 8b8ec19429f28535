import {Failure} from 'copydesk'
import {auditFaults} from './audit-faults.ts'
import {docxFaults} from './docx-faults.ts'
import {lintFaults} from './lint-faults.ts'
import {timeFaults} from './time-faults.ts'
import {ready, type Trial} from './trial.ts'

/** Says what is wrong with how a draft is linted, fixed and audited, and, where it is `timed`, that it took too long; nothing where all is well. */
export const faultsOf = async (
  trial: Trial,
  {timed}: {readonly timed: boolean},
): Promise<readonly string[]> => {
  try {
    const readied = await ready(trial)
    const slow = timed ? timeFaults(readied) : []
    const word = trial.format === 'text' ? docxFaults(trial.text) : []
    return [...new Set([...slow, ...lintFaults(readied), ...auditFaults(readied), ...word])]
  } catch (error) {
    // To refuse with a clear word is an answer: markup nested a thousand deep.
    if (error instanceof Failure) return []
    return [
      `throws ${error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim()}` : error}`,
    ]
  }
}
