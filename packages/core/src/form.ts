import {type Lexicon, Tags} from './lexicon.ts'
import {ownText} from './own-text.ts'
import {SpellingTable} from './spelling-table.ts'

/** `lower` ukraine, `capitalised` Ukraine, `upper` UN, `mixed` UKraine iPhone, `number` 20 or 7th, `other` no letters. */
export type Shape = 'lower' | 'capitalised' | 'upper' | 'mixed' | 'number' | 'other'

/** Which of the tests of {@link wordsWhere} a form passes, as bits: kept in the form itself, since it is asked for every word. */
export interface PassedTests {
  /** Grows with every test that is added; 0 where none was put to it. */
  version: number
  first: number
  second: number
  third: number
}

/** What all words spelled alike share; made once a spelling, so that look-ups are not repeated for each word. */
export interface Form extends PassedTests {
  /** No other form of this process has it. */
  readonly id: number
  /** As written. */
  readonly text: string
  /** As written, apostrophes straight, a first letter in brackets without them. */
  readonly plain: string
  /** Lower case, apostrophes straight. */
  readonly lower: string
  /** Below 256; words of different numbers are spelled differently in lower case: most can be told apart without a look at their letters. */
  readonly code: number
  readonly shape: Shape
  /** Whether a dictionary has it, as written or in lower case. */
  readonly known: boolean
  /** Whether it is a word in small letters that no dialect's dictionary has, only larger lists, and that is hardly ever used. */
  readonly rare: boolean
  /** Zipf frequency of the lower-case form. */
  readonly zipf: number
  /** Parts of speech of the lower-case form (see Tags), of the form as written where that one is unknown. */
  readonly tags: number
  /** Whether the lower-case form may be a name with a capital: brown, gulf, polish. */
  readonly mayName: boolean
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

/** Gives the code of a word in lower case: see {@link Form}. */
export const codeOf = (lower: string): number => {
  let code = 0
  for (let at = 0; at < lower.length; at++) code = Math.imul(code ^ lower.charCodeAt(at), 0x9e3779b1)
  return code >>> 24
}

/** The Zipf frequency from which on a word is no longer hardly ever used. */
const IN_USE = 1.9

let made = 0

const plainOf = (text: string): string => {
  // “[w]hen it rains”
  const letters = text.startsWith('[') ? text.slice(1, 2) + text.slice(3) : text
  return letters.includes('’') ? letters.replaceAll('’', "'") : letters
}

class InternedForm implements Form {
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
    const title = lower.charAt(0).toUpperCase() + lower.slice(1)
    if (lexicon.names(title) !== 0 || lexicon.suggestible(title)) return true
    return lexicon.isTitled(lower) || (lexicon.tags(lower) & Tags.name) !== 0
  }

  /** What was worked out for a form, by the question's number: see {@link perForm}. */
  static answersOf(form: Form): unknown[] {
    return (form as InternedForm).#answers
  }
}

const LIMIT = 1 << 16

/** The forms of all spellings that were met. */
class FormTable {
  readonly lexicon: Lexicon
  readonly #spellings = new SpellingTable()
  readonly #forms: (InternedForm | undefined)[] = [undefined]

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  get isFull(): boolean {
    return this.#spellings.size >= LIMIT
  }

  /** The form of a stretch of text. */
  at(text: string, start: number, end: number): Form {
    const number = this.#spellings.numberAt(text, start, end)
    const known = this.#forms[number]
    if (known) return known
    const form = new InternedForm(ownText(text.slice(start, end)), this.lexicon)
    this.#forms[number] = form
    return form
  }
}

const tables = new WeakMap<Lexicon, FormTable>()

/** The table that was asked last: a draft asks one for every word. */
let last: FormTable | undefined

const tableOf = (lexicon: Lexicon): FormTable => {
  if (last?.lexicon === lexicon && !last.isFull) return last
  last = tables.get(lexicon)
  if (!last || last.isFull) last = new FormTable(lexicon)
  tables.set(lexicon, last)
  return last
}

/** Gives the one form of the word that stands somewhere in a text, for a lexicon; kept between drafts, within bounds. */
export const formAt = (text: string, start: number, end: number, lexicon: Lexicon): Form =>
  tableOf(lexicon).at(text, start, end)

/** Gives the one form of a spelling, for a lexicon. */
export const formOf = (text: string, lexicon: Lexicon): Form => formAt(text, 0, text.length, lexicon)

/** Stands for an answer that is undefined. */
const NOTHING = Symbol('nothing')

let questions = 0

/**
 * Gives a function that works something out once for each form, which keeps the answer: a look-up in a short list that
 * lies beside the form, instead of in a map. To be called once for whatever lasts, not for each draft.
 */
export const perForm = <T>(make: (form: Form) => T): ((form: Form) => T) => {
  const question = questions++
  return (form) => {
    const answers = InternedForm.answersOf(form)
    const known = answers[question]
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T
    const value = make(form)
    answers[question] = value === undefined ? NOTHING : value
    return value
  }
}
