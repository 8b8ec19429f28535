import {stoppingOf} from './abbreviations.ts'
import {LOWER, UPPER} from './character-kinds.ts'
import {isFalseAbbreviation} from './false-abbreviation.ts'
import type {SentenceTokens} from './tokens.ts'

const FULL_STOP = 46
const COMMA = 44
const SEMICOLON = 59

/** What stands between what may have ended a sentence and the next word. */
const NOTHING = 0
const WHITE = 1
const JOINING_MARK = 2
const MARK = 3

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Makes sentences of words, marks and stops that come in their order: tells which stops end one. */
export class SentenceBuilder {
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
  /** Where a sentence may have ended, closing marks included; -1 where no stop stands behind the last word. */
  #stop = -1
  #gap = NOTHING
  /** Where the first mark in the gap stands. */
  #mark = 0
  /** Whether the stop may be an abbreviation’s: “on p. 10”. */
  #abbreviates = false
  /** Whether the stop becomes a part of the word before it if the sentence goes on, and the word another: “at 3.30. he”. */
  #sticks = false
  /** Whether the stop becomes a part of a word that stands close behind it: “.com”. */
  #leads = false

  /** Begins a text; offsets are counted from `base`. */
  begin(text: string, base: number): void {
    this.#text = text
    this.#base = base
    this.#found = []
    this.#words = []
    this.#start = -1
    this.#wordEnd = -1
    this.#stop = -1
  }

  /** Hears of white space. */
  space(): void {
    if (this.#gap === NOTHING) this.#gap = WHITE
  }

  /** Hears of a mark that may end no sentence. */
  mark(start: number, end: number, closes: boolean): void {
    this.#end = end
    if (this.#start < 0) this.#start = start
    if (this.#stop < 0) return
    if (closes && this.#gap === NOTHING) {
      this.#stop = end
      this.#abbreviates = false
      this.#leads = false
    } else if (this.#gap <= WHITE) {
      const code = this.#text.charCodeAt(start)
      this.#gap = end === start + 1 && (code === COMMA || code === SEMICOLON) ? JOINING_MARK : MARK
      this.#mark = start
    }
  }

  /** Hears of a stop. False where only the parser knows what it does. */
  stop(start: number, end: number): boolean {
    if (this.#wordEnd < 0 || (this.#stop >= 0 && this.#sticks)) return false
    const single = end === start + 1 && this.#text.charCodeAt(start) === FULL_STOP
    const direct = this.#stop < 0 && this.#wordEnd === start
    this.#end = end
    this.#sticks = single && direct && this.#dotted
    this.#leads = single && !direct
    this.#abbreviates = false
    if (single && direct && !this.#dotted) {
      const stopping = stoppingOf(this.#text.slice(this.#wordStart, this.#wordEnd))
      if (stopping === 'never') return true
      this.#abbreviates = stopping === 'alone'
    }
    this.#stop = end
    this.#gap = NOTHING
    return true
  }

  /** Hears of a word whose first character is of some kind. False where only the parser knows what becomes of it. */
  word(start: number, end: number, kind: number, dotted: boolean): boolean {
    if (this.#stop >= 0 && !this.#goesOn(start, kind)) {
      this.#close(this.#stop, this.#gap >= JOINING_MARK ? this.#mark : start)
    } else if (this.#stop >= 0 && (this.#sticks || (this.#leads && this.#gap === NOTHING))) return false
    else if (this.#start < 0) this.#start = start
    else if (this.#endsBefore(kind)) this.#close(this.#wordEnd + 1, start)
    this.#words.push(start - this.#base, end - this.#base)
    this.#stop = -1
    this.#wordStart = start
    this.#wordEnd = end
    this.#dotted = dotted
    this.#end = end
    return true
  }

  /** Whether a word behind a stop belongs to the sentence before it all the same. */
  #goesOn(start: number, kind: number): boolean {
    if (this.#gap === JOINING_MARK) return true
    if (this.#gap === MARK) return this.#abbreviates
    if ((kind & LOWER) !== 0) return true
    return this.#gap === WHITE ? this.#abbreviates : isDigit(this.#text.charCodeAt(start))
  }

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
