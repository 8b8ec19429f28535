/** Counts that a check asked for, by spelling: what its findings rest on besides the words themselves. */
export class Asked {
  readonly #counts = new Map<string, number | undefined>()

  note(spelling: string, count: number | undefined): void {
    this.#counts.set(spelling, count)
  }

  /** Whether all that was asked for still stands as often. */
  isTrueOf(counts: Pick<ReadonlyMap<string, number>, 'get'>): boolean {
    for (const [spelling, count] of this.#counts) if (counts.get(spelling) !== count) return false
    return true
  }
}

let listener: Asked | undefined

/** Whoever listens to what is asked for now. */
export const asked = (): Asked | undefined => listener

/** Runs something and has `ear` hear what it asks for. */
export const listening = <Result>(ear: Asked, run: () => Result): Result => {
  const before = listener
  listener = ear
  try {
    return run()
  } finally {
    listener = before
  }
}
