import type {Totals} from './reporter.ts'
import type {Outcome} from './run.ts'

/** Adds up what became of drafts. */
export class Tally {
  /** The ids of each draft's findings. */
  readonly ids: Map<string, readonly string[]> = new Map()
  /** What could not be done, each once. */
  readonly failures: Set<string> = new Set()
  #totals: Totals = {files: 0, errors: 0, warnings: 0, suggestions: 0}

  get totals(): Totals {
    return this.#totals
  }

  add({path, ids, ignored, unread, errors, warnings, suggestions}: Outcome): void {
    const {files} = this.#totals
    this.ids.set(path, ids)
    this.#totals = {
      files: ignored || unread ? files : files + 1,
      errors: this.#totals.errors + errors,
      warnings: this.#totals.warnings + warnings,
      suggestions: this.#totals.suggestions + suggestions,
    }
  }
}
