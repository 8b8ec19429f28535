import {UPPER} from './character-kinds.ts'
import {isFalseAbbreviation} from './false-abbreviation.ts'
import {SentenceEnd} from './sentence-end.ts'
import type {SentenceTokens} from './tokens.ts'

const FULL_STOP = 46

/** Makes sentences of words, marks and stops that come in their order: tells which stops end one. */
export class SentenceBuilder {
  readonly #stop = new SentenceEnd()
  #text = ''
  #base = 0
  #found: SentenceTokens[] = []
  #words: number[] = []
  /** Where the sentence starts; -1 before the first word or mark. */
  #start = -1
  /** Where the last word or mark ends. */
  #end = 0
  #wordStart = -1
  #wordEnd = -1
  /** Whether a stop stands inside the last word: 3.5, U.S. */
  #dotted = false

  /** Begins a text; offsets are counted from `base`. */
  begin(text: string, base: number): void {
    this.#stop.begin(text)
    this.#text = text
    this.#base = base
    this.#found = []
    this.#words = []
    this.#start = -1
    this.#wordEnd = -1
  }

  /** Hears of white space. */
  space(): void {
    this.#stop.space()
  }

  /** Hears of a mark that may end no sentence. */
  mark(start: number, end: number, closes: boolean): void {
    this.#end = end
    if (this.#start < 0) this.#start = start
    this.#stop.mark(start, end, closes)
  }

  /** Hears of a stop. False where only the parser knows what it does. */
  stop(start: number, end: number): boolean {
    if (this.#wordEnd < 0 || (this.#stop.at >= 0 && this.#stop.sticks)) return false
    this.#end = end
    this.#stop.stop(start, end, this.#wordStart, this.#wordEnd, this.#dotted)
    return true
  }

  /** Hears of a word whose first character is of some kind. False where only the parser knows what becomes of it. */
  word(start: number, end: number, kind: number, dotted: boolean): boolean {
    const stop = this.#stop
    if (stop.at >= 0 && !stop.goesOn(start, kind)) this.#close(stop.at, stop.nextStart(start))
    else if (stop.at >= 0 && stop.makesWord()) return false
    else if (this.#start < 0) this.#start = start
    else if (this.#endsBefore(kind)) this.#close(this.#wordEnd + 1, start)
    this.#words.push(start - this.#base, end - this.#base)
    stop.at = -1
    this.#wordStart = start
    this.#wordEnd = end
    this.#dotted = dotted
    this.#end = end
    return true
  }

  /** Whether the last word ended a sentence though its stop is taken for its own. */
  #endsBefore(kind: number): boolean {
    if (this.#words.length === 0 || this.#text.charCodeAt(this.#wordEnd) !== FULL_STOP) return false
    return (kind & UPPER) !== 0 && isFalseAbbreviation(this.#text.slice(this.#wordStart, this.#wordEnd))
  }

  #close(end: number, next: number): void {
    this.#found.push({start: this.#start - this.#base, end: end - this.#base, words: this.#words})
    this.#words = []
    this.#start = next
  }

  /** Gives the sentences; undefined where there is no word. */
  finish(): readonly SentenceTokens[] | undefined {
    if (this.#wordEnd < 0) return
    this.#close(this.#end, -1)
    return this.#found
  }
}
