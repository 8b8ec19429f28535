import type {Form} from './form.ts'
import {InternedForm} from './interned-form.ts'
import type {Lexicon} from './lexicon.ts'
import {ownText} from './own-text.ts'
import {SpellingTable} from './spelling-table.ts'

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
