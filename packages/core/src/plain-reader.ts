import {CLOSER, isApostropheCode, LINE_BREAK, SPACE, STOP, STRANGE, WORD} from './character-kinds.ts'
import {SentenceBuilder} from './sentence-builder.ts'
import {Stretch} from './stretch.ts'
import type {SentenceTokens} from './tokens.ts'
import {WordScanner} from './word-scanner.ts'

const AND = 38
// ’twas, ’em, ’90s
const ELIDED = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/i
const LONGEST_ELIDED = 5

/**
 * Reads words and sentences in one pass over the characters, as the parser does in a dozen passes over a tree. It knows
 * what plain copy has; where only the parser knows it gives up.
 */
export class PlainReader {
  readonly #stretch = new Stretch()
  readonly #scanner = new WordScanner(this.#stretch)
  readonly #sentences = new SentenceBuilder()
  #at = 0

  /** Gives the sentences of a stretch of text, offsets counted from `base`; undefined where only the parser knows. */
  read(text: string, from: number, to: number, base: number): readonly SentenceTokens[] | undefined {
    this.#stretch.begin(text, to)
    this.#sentences.begin(text, base)
    this.#at = from
    while (this.#at < to) if (!this.#step()) return
    return this.#sentences.finish()
  }

  #step(): boolean {
    const kind = this.#stretch.kindAt(this.#at)
    if ((kind & WORD) !== 0) return this.#word(this.#at, this.#at)
    if ((kind & SPACE) !== 0) return this.#space()
    if ((kind & STRANGE) !== 0) return false
    return (kind & STOP) !== 0 ? this.#stop() : this.#mark(kind)
  }

  #word(start: number, letters: number): boolean {
    const scanner = this.#scanner
    if (!scanner.scan(start, letters)) return false
    this.#at = scanner.end
    return this.#sentences.word(start, scanner.end, this.#stretch.kindAt(start), scanner.dotted)
  }

  // A blank line in its midst ends a sentence for the parser.
  #space(): boolean {
    let breaks = 0
    for (let kind = this.#stretch.kindAt(this.#at); (kind & SPACE) !== 0; ) {
      if ((kind & LINE_BREAK) !== 0) breaks++
      kind = this.#stretch.kindAt(++this.#at)
    }
    this.#sentences.space()
    return breaks < 2
  }

  #stop(): boolean {
    const start = this.#at
    this.#at = this.#stretch.sameRunEnd(start)
    return this.#sentences.stop(start, this.#at)
  }

  #mark(kind: number): boolean {
    const start = this.#at
    const end = this.#stretch.sameRunEnd(start)
    const code = this.#stretch.text.charCodeAt(start)
    // &c
    if (code === AND && (this.#stretch.kindAt(end) & SPACE) === 0) return false
    if (isApostropheCode(code) && end === start + 1 && (this.#stretch.kindAt(end) & WORD) !== 0) {
      if (this.#isAnd(end)) return false
      if (this.#isElided(end)) return this.#word(start, end)
    }
    this.#at = end
    this.#sentences.mark(start, end, (kind & CLOSER) !== 0)
    return true
  }

  // rock ’n’ roll
  #isAnd(at: number): boolean {
    return (
      /^n$/i.test(this.#stretch.text[at] ?? '') && isApostropheCode(this.#stretch.text.charCodeAt(at + 1))
    )
  }

  #isElided(at: number): boolean {
    const end = this.#stretch.wordRunEnd(at)
    return end - at <= LONGEST_ELIDED && ELIDED.test(this.#stretch.text.slice(at, end))
  }
}
