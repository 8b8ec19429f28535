import {isApostropheCode, JOINER, kindOf, SPACE, STRANGE, WORD} from './character-kinds.ts'
import {ownsStop} from './initialism.ts'

const STOP = 46
const HYPHEN = 45
const SLASH = 47

/** Finds where a word ends as the parser does: he’s, well-known, U.S. are one word. */
export class WordScanner {
  /** Where the word ends that was scanned last. */
  end = 0
  /** Whether a full stop stands inside it. */
  dotted = false
  #text = ''
  #to = 0
  /** Where its last run of letters starts. */
  #run = 0
  /** Whether two joiners stand between its runs somewhere. */
  #twins = false
  /** Whether an apostrophe stands between them that may belong to the letters behind it. */
  #odd = false

  /** Begins a text that is read to some place. */
  begin(text: string, to: number): void {
    this.#text = text
    this.#to = to
  }

  /** The kind of the character at a place; nothing behind the end. */
  kindAt(at: number): number {
    return at < this.#to ? kindOf(this.#text.charCodeAt(at)) : 0
  }

  /** Where the run of word characters ends that starts at a place. */
  runEnd(from: number): number {
    let at = from + 1
    while ((this.kindAt(at) & WORD) !== 0) at++
    return at
  }

  /** Scans the word that starts at a place; its letters may start behind an apostrophe. False where only the parser knows. */
  scan(start: number, letters: number): boolean {
    this.#run = letters
    this.#twins = letters > start
    this.#odd = false
    this.dotted = false
    this.end = this.runEnd(letters)
    while (this.#join());
    if (this.#odd) return false
    const next = this.end < this.#to ? this.#text.charCodeAt(this.end) : 0
    if (next === HYPHEN) return this.#hyphen()
    if (next === SLASH) return this.#slash(start)
    if (next === STOP) return this.#initials(start)
    return !(isApostropheCode(next) && this.#isOld())
  }

  /** Goes on over joiners to the next run of letters, if there is one behind them. */
  #join(): boolean {
    const end = this.end
    const text = this.#text
    let at = end
    while ((this.kindAt(at) & JOINER) !== 0) {
      if (at + 1 < this.#to && text.charCodeAt(at) === text.charCodeAt(at + 1)) return false
      at++
    }
    if (at === end || (this.kindAt(at) & WORD) === 0) return false
    this.#run = at
    this.end = this.runEnd(at)
    if (text.charCodeAt(end) === STOP) this.dotted = true
    if (at > end + 1) this.#joinTwice(end, at)
    return true
  }

  // rock-’n’-roll
  #joinTwice(from: number, to: number): void {
    this.#twins = true
    if (this.#text.slice(from, to).includes('.')) this.dotted = true
    if (isApostropheCode(this.#text.charCodeAt(to - 1))) this.#odd = true
  }

  // “well- and ill-made”
  #hyphen(): boolean {
    if (this.#repeats()) return true
    this.end++
    return (this.kindAt(this.end) & (JOINER | STRANGE)) === 0 && this.#text.charCodeAt(this.end) !== SLASH
  }

  /** Whether the character behind the word stands there twice. */
  #repeats(): boolean {
    const next = this.end + 1
    return next < this.#to && this.#text.charCodeAt(next) === this.#text.charCodeAt(this.end)
  }

  // 24/7, but he/she is two words
  #slash(start: number): boolean {
    if (this.#repeats()) return true
    if (this.end - this.#run === 1 && (this.#text.charCodeAt(this.#run) | 32) === 119) return false
    if (this.end - start > 2) return true
    const next = this.end + 1
    if ((this.kindAt(next) & WORD) === 0) return false
    const end = this.runEnd(next)
    if (end - next > 2) return true
    this.end = end
    return (this.kindAt(end) & (JOINER | STRANGE)) === 0 && this.#text.charCodeAt(end) !== SLASH
  }

  // In U.S. the last stop is the word’s own.
  #initials(start: number): boolean {
    const end = this.end
    const text = this.#text
    if (!this.dotted || end - this.#run > 1 || text.charCodeAt(end - 2) !== STOP || this.#repeats())
      return true
    const owns = this.#twins ? undefined : ownsStop(text.slice(start, end))
    if (owns) this.end++
    return owns !== undefined
  }

  // ol’ man
  #isOld(): boolean {
    const letters = this.#text.slice(this.#run, Math.min(this.end, this.#run + 3))
    return /^ol?$/i.test(letters) && (this.kindAt(this.end + 1) & SPACE) !== 0
  }
}
