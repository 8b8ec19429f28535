import {capitalised} from './capitalised.ts'
import {codeOf} from './code-of.ts'
import type {Form, Shape} from './form.ts'
import {type Lexicon, Tags} from './lexicon.ts'
import {shapeOf} from './shape-of.ts'

/** The Zipf frequency from which on a word is no longer hardly ever used. */
const IN_USE = 1.9

let made = 0

const plainOf = (text: string): string => {
  // “[w]hen it rains”
  const letters = text.startsWith('[') ? text.slice(1, 2) + text.slice(3) : text
  return letters.includes('’') ? letters.replaceAll('’', "'") : letters
}

/** A form as it is kept: what is asked of the lexicon is asked once. */
export class InternedForm implements Form {
  version = 0
  first = 0
  second = 0
  third = 0
  readonly id: number = ++made
  readonly text: string
  readonly plain: string
  readonly lower: string
  readonly code: number
  readonly shape: Shape
  readonly #lexicon: Lexicon
  #known: boolean | undefined
  #zipf: number | undefined
  #tags: number | undefined
  #mayName: boolean | undefined
  readonly #answers: unknown[] = []

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.plain = plainOf(text)
    this.lower = this.plain.toLowerCase()
    this.code = codeOf(this.lower)
    this.shape = shapeOf(this.plain)
    this.#lexicon = lexicon
  }

  get known(): boolean {
    this.#known ??= this.#lexicon.has(this.plain) || this.#lexicon.has(this.lower)
    return this.#known
  }

  get rare(): boolean {
    return (
      this.shape === 'lower' && this.known && this.zipf < IN_USE && this.#lexicon.dialects(this.lower) === 0
    )
  }

  get zipf(): number {
    this.#zipf ??= this.#lexicon.zipf(this.lower)
    return this.#zipf
  }

  get tags(): number {
    this.#tags ??= this.#lexicon.tags(this.lower) || this.#lexicon.tags(this.plain)
    return this.#tags
  }

  get mayName(): boolean {
    this.#mayName ??= this.#isNamed()
    return this.#mayName
  }

  #isNamed(): boolean {
    const [lexicon, {lower}] = [this.#lexicon, this]
    const title = capitalised(lower)
    if (lexicon.names(title) !== 0 || lexicon.suggestible(title)) return true
    return lexicon.isTitled(lower) || (lexicon.tags(lower) & Tags.name) !== 0
  }

  /** What was worked out for a form, by the question's number: see `perForm`. */
  static answersOf(form: Form): unknown[] {
    return (form as InternedForm).#answers
  }
}
