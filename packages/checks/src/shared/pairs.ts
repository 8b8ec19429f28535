import type {Word} from '@copydesk/core'

/** Two neighbours. */
export type Pair = readonly [Word, Word]

/** How often pairs of words stand, by the first and the second in small letters. */
export class Pairs {
  readonly #pairs = new Map<string, Map<string, number>>()

  constructor(pairs: readonly Pair[]) {
    for (const [first, second] of pairs) {
      const seconds = this.#pairs.get(first.form.lower) ?? new Map<string, number>()
      this.#pairs.set(first.form.lower, seconds.set(second.form.lower, this.times([first, second]) + 1))
    }
  }

  times([first, second]: Pair): number {
    return this.#pairs.get(first.form.lower)?.get(second.form.lower) ?? 0
  }
}
