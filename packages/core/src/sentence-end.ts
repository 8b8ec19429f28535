import {stoppingOf} from './abbreviations.ts'
import {LOWER} from './character-kinds.ts'

const FULL_STOP = 46
const COMMA = 44
const SEMICOLON = 59

/** What stands between what may have ended a sentence and the next word. */
const NOTHING = 0
const WHITE = 1
const JOINING_MARK = 2
const MARK = 3

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** What may have ended a sentence: the stop behind its last word, and what follows until the next word. */
export class SentenceEnd {
  /** Where it ends, closing marks included; -1 where no stop stands behind the last word. */
  at = -1
  /** Whether the stop becomes a part of the word before it if the sentence goes on, and the word another: “at 3.30. he”. */
  sticks = false
  #text = ''
  #gap = NOTHING
  /** Where the first mark in the gap stands. */
  #mark = 0
  /** Whether the stop may be an abbreviation’s: “on p. 10”. */
  #abbreviates = false
  /** Whether the stop becomes a part of a word that stands close behind it: “.com”. */
  #leads = false

  /** Begins a text. */
  begin(text: string): void {
    this.#text = text
    this.at = -1
  }

  /** Hears of white space. */
  space(): void {
    if (this.#gap === NOTHING) this.#gap = WHITE
  }

  /** Hears of a mark that is no stop. */
  mark(start: number, end: number, closes: boolean): void {
    if (this.at < 0) return
    if (closes && this.#gap === NOTHING) {
      this.at = end
      this.#abbreviates = false
      this.#leads = false
    } else if (this.#gap <= WHITE) {
      const code = this.#text.charCodeAt(start)
      this.#gap = end === start + 1 && (code === COMMA || code === SEMICOLON) ? JOINING_MARK : MARK
      this.#mark = start
    }
  }

  /** Hears of a stop; the last word stands from `wordStart` to `wordEnd`, `dotted` where a stop stands inside it. */
  stop(start: number, end: number, wordStart: number, wordEnd: number, dotted: boolean): void {
    const single = end === start + 1 && this.#text.charCodeAt(start) === FULL_STOP
    const direct = this.at < 0 && wordEnd === start
    this.sticks = single && direct && dotted
    this.#leads = single && !direct
    this.#abbreviates = false
    if (single && direct && !dotted) {
      const stopping = stoppingOf(this.#text.slice(wordStart, wordEnd))
      if (stopping === 'never') return
      this.#abbreviates = stopping === 'alone'
    }
    this.at = end
    this.#gap = NOTHING
  }

  /** Whether a word behind it, whose first character is of some kind, belongs to the sentence before it all the same. */
  goesOn(start: number, kind: number): boolean {
    if (this.#gap === JOINING_MARK) return true
    if (this.#gap === MARK) return this.#abbreviates
    if ((kind & LOWER) !== 0) return true
    return this.#gap === WHITE ? this.#abbreviates : isDigit(this.#text.charCodeAt(start))
  }

  /** Whether the stop and a word behind it become another word than they look. */
  makesWord(): boolean {
    return this.sticks || (this.#leads && this.#gap === NOTHING)
  }

  /** Where the next sentence begins: at the first mark behind this one, else at the word. */
  nextStart(word: number): number {
    return this.#gap >= JOINING_MARK ? this.#mark : word
  }
}
