import type {Lexicon} from './lexicon.ts'

/** `lower` ukraine, `capitalised` Ukraine, `upper` UN, `mixed` UKraine iPhone, `number` 20 or 7th, `other` no letters. */
export type Shape = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'number' | 'other'

/** What all words spelled alike share; made once a spelling, so that look-ups are not repeated for each word. */
export interface Form {
  /** As written. */
  readonly text: string
  /** As written, apostrophes straight. */
  readonly plain: string
  /** Lower case, apostrophes straight. */
  readonly lower: string
  readonly shape: Shape
  /** Whether a dictionary has it, as written or in lower case. */
  readonly known: boolean
  /** Zipf frequency of the lower-case form. */
  readonly zipf: number
  /** Parts of speech of the lower-case form (see Tags), of the form as written where that one is unknown. */
  readonly tags: number
}

const shapeOf = (text: string): Shape => {
  if (/^\p{Nd}/u.test(text)) return 'number'
  const letters = text.replaceAll(/[^\p{L}]/gu, '')
  if (letters === '') return 'other'
  const lower = letters.toLowerCase()
  if (letters === lower) return 'lower'
  const rest = letters.slice(
    letters.codePointAt(0) === undefined ? 0 : String.fromCodePoint(letters.codePointAt(0) ?? 0).length,
  )
  if (rest === rest.toLowerCase()) return 'capitalised'
  return letters === letters.toUpperCase() ? 'upper' : 'mixed'
}

class InternedForm implements Form {
  readonly text: string
  readonly plain: string
  readonly lower: string
  readonly shape: Shape
  readonly #lexicon: Lexicon
  #known: boolean | undefined
  #zipf: number | undefined
  #tags: number | undefined

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.plain = text.includes('’') ? text.replaceAll('’', "'") : text
    this.lower = this.plain.toLowerCase()
    this.shape = shapeOf(text)
    this.#lexicon = lexicon
  }

  get known(): boolean {
    this.#known ??= this.#lexicon.has(this.plain) || this.#lexicon.has(this.lower)
    return this.#known
  }

  get zipf(): number {
    this.#zipf ??= this.#lexicon.zipf(this.lower)
    return this.#zipf
  }

  get tags(): number {
    this.#tags ??= this.#lexicon.tags(this.lower) || this.#lexicon.tags(this.plain)
    return this.#tags
  }
}

const LIMIT = 200_000
const tables = new WeakMap<Lexicon, Map<string, Form>>()

/** Gives the one form of a spelling, for a lexicon; kept between drafts, within bounds. */
export const formOf = (text: string, lexicon: Lexicon): Form => {
  let table = tables.get(lexicon)
  if (!table || table.size > LIMIT) {
    table = new Map()
    tables.set(lexicon, table)
  }
  let form = table.get(text)
  if (!form) {
    form = new InternedForm(text, lexicon)
    table.set(text, form)
  }
  return form
}
