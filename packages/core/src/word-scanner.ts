import {isApostropheCode, JOINER, SPACE, STRANGE, WORD} from './character-kinds.ts'
import {ownsStop} from './initialism.ts'
import type {Stretch} from './stretch.ts'

const STOP = 46
const HYPHEN = 45
const SLASH = 47

/** Finds where a word ends as the parser does: he’s, well-known, U.S. are one word. */
export class WordScanner {
  /** Where the word ends that was scanned last. */
  end = 0
  /** Whether a full stop stands inside it. */
  dotted = false
  readonly #stretch: Stretch
  /** Where its last run of letters starts. */
  #run = 0
  /** Whether two joiners stand between its runs somewhere. */
  #twins = false
  /** Whether an apostrophe stands between them that may belong to the letters behind it. */
  #odd = false

  constructor(stretch: Stretch) {
    this.#stretch = stretch
  }

  /** Scans the word that starts at a place; its letters may start behind an apostrophe. False where only the parser knows. */
  scan(start: number, letters: number): boolean {
    const stretch = this.#stretch
    this.#run = letters
    this.#twins = letters > start
    this.#odd = false
    this.dotted = false
    this.end = stretch.wordRunEnd(letters)
    while (this.#join());
    if (this.#odd) return false
    const next = this.end < stretch.to ? stretch.text.charCodeAt(this.end) : 0
    if (next === HYPHEN) return this.#hyphen()
    if (next === SLASH) return this.#slash(start)
    if (next === STOP) return this.#initials(start)
    return !(isApostropheCode(next) && this.#isOld())
  }

  /** Goes on over joiners to the next run of letters, if there is one behind them. */
  #join(): boolean {
    const stretch = this.#stretch
    const end = this.end
    let at = end
    while ((stretch.kindAt(at) & JOINER) !== 0) {
      if (stretch.isTwinAt(at)) return false
      at++
    }
    if (at === end || (stretch.kindAt(at) & WORD) === 0) return false
    this.#run = at
    this.end = stretch.wordRunEnd(at)
    if (stretch.text.charCodeAt(end) === STOP) this.dotted = true
    if (at > end + 1) this.#joinTwice(end, at)
    return true
  }

  // rock-’n’-roll
  #joinTwice(from: number, to: number): void {
    const {text} = this.#stretch
    this.#twins = true
    if (text.slice(from, to).includes('.')) this.dotted = true
    if (isApostropheCode(text.charCodeAt(to - 1))) this.#odd = true
  }

  // “well- and ill-made”
  #hyphen(): boolean {
    if (this.#stretch.isTwinAt(this.end)) return true
    this.end++
    return this.#endsPlainly()
  }

  /** Whether the word ends before nothing that the parser may join to it. */
  #endsPlainly(): boolean {
    const {text} = this.#stretch
    const isJoined = (this.#stretch.kindAt(this.end) & (JOINER | STRANGE)) !== 0
    return !isJoined && text.charCodeAt(this.end) !== SLASH
  }

  // 24/7, but he/she is two words
  #slash(start: number): boolean {
    const stretch = this.#stretch
    if (stretch.isTwinAt(this.end)) return true
    if (this.#isW()) return false
    if (this.end - start > 2) return true
    const next = this.end + 1
    if ((stretch.kindAt(next) & WORD) === 0) return false
    const end = stretch.wordRunEnd(next)
    if (end - next > 2) return true
    this.end = end
    return this.#endsPlainly()
  }

  // w/ an egg
  #isW(): boolean {
    return this.end - this.#run === 1 && /w/i.test(this.#stretch.text.charAt(this.#run))
  }

  // In U.S. the last stop is the word’s own.
  #initials(start: number): boolean {
    const {end} = this
    const {text} = this.#stretch
    const isInitial = this.dotted && end - this.#run <= 1 && text.charCodeAt(end - 2) === STOP
    if (!isInitial || this.#stretch.isTwinAt(end)) return true
    const owns = this.#twins ? undefined : ownsStop(text.slice(start, end))
    if (owns) this.end++
    return owns !== undefined
  }

  // ol’ man
  #isOld(): boolean {
    const letters = this.#stretch.text.slice(this.#run, Math.min(this.end, this.#run + 3))
    return /^ol?$/i.test(letters) && (this.#stretch.kindAt(this.end + 1) & SPACE) !== 0
  }
}
