import type {Document} from './document.ts'

/** What changed in a draft, as far as checks ask for it. */
interface Changed {
  readonly spellings: ReadonlySet<string>
  readonly texts: readonly string[]
}

const NONE: ReadonlySet<string> = new Set()

/** What a check asked for: spellings, how often they stand, and phrases, whether they do: its findings rest on that besides the words themselves. */
export class Asked {
  // Most ask for nothing.
  #spellings: Set<string> | undefined
  #phrases: Set<string> | undefined

  get spellings(): ReadonlySet<string> {
    return this.#spellings ?? NONE
  }

  get phrases(): ReadonlySet<string> {
    return this.#phrases ?? NONE
  }

  note(spelling: string): void {
    this.#spellings ??= new Set()
    this.#spellings.add(spelling)
  }

  notePhrase(phrase: string): void {
    this.#phrases ??= new Set()
    this.#phrases.add(phrase)
  }

  /** Whether the answers may be others than they were. */
  isTouchedBy({spellings, texts}: Changed): boolean {
    if (this.#spellings) for (const spelling of spellings) if (this.#spellings.has(spelling)) return true
    for (const phrase of this.phrases) if (texts.some((text) => text.includes(phrase))) return true
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

/** Gives the place where a phrase, of one line, first stands in the text of a draft; -1 where it does not. */
export const findPhrase = ({text}: Document, phrase: string): number => {
  listener?.notePhrase(phrase)
  return text.indexOf(phrase)
}
