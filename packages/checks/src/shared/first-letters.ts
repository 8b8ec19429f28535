import type {Word} from '@copydesk/core'

const LEAST = 3
const MOST = 6

/** The first letters of a draft's words, read as far as was asked: in runs that initials could be. */
export class FirstLetters {
  readonly #words: readonly Word[]
  readonly #runs = new Set<string>()
  #next = 0
  #all = ''
  #large = ''

  constructor(words: readonly Word[]) {
    this.#words = words
  }

  /** Whether words before a place have these first letters in a row; small words count or do not. */
  spell(initials: string, last: number): boolean {
    for (; this.#next < last; this.#next++) this.#read(this.#words[this.#next])
    return this.#runs.has(initials)
  }

  #read(word: Word | undefined): void {
    if (!word || word.form.shape === 'upper') return
    // “European Single-Market Authority”
    for (const part of word.form.text.split('-')) {
      const letter = part.charAt(0).toUpperCase()
      this.#all = this.#keep(this.#all + letter)
      if (word.form.shape !== 'lower') this.#large = this.#keep(this.#large + letter)
    }
  }

  #keep(letters: string): string {
    const tail = letters.slice(-MOST)
    for (let length = LEAST; length <= tail.length; length++) this.#runs.add(tail.slice(-length))
    return tail
  }
}
