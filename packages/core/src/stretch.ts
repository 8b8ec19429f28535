import {kindOf, WORD} from './character-kinds.ts'

/** A text that is read up to some place: what its characters are. */
export class Stretch {
  text = ''
  to = 0

  /** Begins a text that is read to some place. */
  begin(text: string, to: number): void {
    this.text = text
    this.to = to
  }

  /** The kind of the character at a place; nothing behind the end. */
  kindAt(at: number): number {
    return at < this.to ? kindOf(this.text.charCodeAt(at)) : 0
  }

  /** Whether the character at a place stands there twice. */
  isTwinAt(at: number): boolean {
    return at + 1 < this.to && this.text.charCodeAt(at) === this.text.charCodeAt(at + 1)
  }

  /** Where the run of word characters ends that starts at a place. */
  wordRunEnd(from: number): number {
    let at = from + 1
    while ((this.kindAt(at) & WORD) !== 0) at++
    return at
  }

  /** Where the run of one and the same character ends that starts at a place. */
  sameRunEnd(from: number): number {
    const code = this.text.charCodeAt(from)
    let end = from + 1
    while (end < this.to && this.text.charCodeAt(end) === code) end++
    return end
  }
}
