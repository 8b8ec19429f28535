import {countWords, type LineForm, lineForm} from './line-form.ts'
import {protectedSpans} from './protected.ts'
import type {Reading} from './reading.ts'
import type {Span} from './span.ts'

/** What a line is by itself, wherever it stands. */
export interface Line {
  readonly text: string
  readonly form: LineForm
  /** Its number of words; of a long one, many. */
  readonly words: number
  /** What is protected in it; offsets from its start. */
  readonly guarded: readonly Span[]
}

const LONG = 400
const MANY = 99

const lineOf = (text: string): Line => ({
  text,
  form: lineForm(text),
  words: text.length > LONG ? MANY : countWords(text),
  guarded: protectedSpans(text, [{start: 0, end: text.length}]),
})

const kept = new WeakMap<Reading, ReadonlyMap<string, Line>>()

/** Looks at lines, or knows them from an earlier reading of the draft. */
export class KnownLines {
  readonly #before: ReadonlyMap<string, Line> | undefined
  readonly #lines = new Map<string, Line>()

  constructor(before: Reading | undefined) {
    this.#before = before && kept.get(before)
  }

  of(text: string): Line {
    const line = this.#lines.get(text) ?? this.#before?.get(text) ?? lineOf(text)
    this.#lines.set(text, line)
    return line
  }

  /** Keeps what is known for whoever reads the draft again. */
  keepFor(reading: Reading): Reading {
    kept.set(reading, this.#lines)
    return reading
  }
}
