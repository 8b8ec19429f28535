/** The spellings whose counts a check asked for: what its findings rest on besides the words themselves. */
export class Asked {
  readonly #spellings = new Set<string>()

  note(spelling: string): void {
    this.#spellings.add(spelling)
  }

  /** Whether one of some spellings was asked for. */
  hasAnyOf(spellings: Iterable<string>): boolean {
    for (const spelling of spellings) if (this.#spellings.has(spelling)) return true
    return false
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
