import {readFileSync} from 'node:fs'
import {lintDraft} from './lint-draft.ts'
import type {Outcome, Run} from './run.ts'

/** Lints drafts and gives what became of each, in their order. */
export const lintDrafts = async function* (
  paths: readonly string[],
  run: Run,
  _jobs?: number,
): AsyncGenerator<Outcome> {
  for (const path of paths) yield await lintDraft(path, run, path === '-' ? readFileSync(0) : undefined)
}
