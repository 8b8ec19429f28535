import {lintDraft} from './lint-draft.ts'
import type {Outcome, Run} from './run.ts'

/** What a worker is asked to do. */
export interface Job {
  readonly path: string
  readonly run: Run
}

/** Lints one draft in a worker thread. */
export const lintJob = ({path, run}: Job): Promise<Outcome> => lintDraft(path, run)
