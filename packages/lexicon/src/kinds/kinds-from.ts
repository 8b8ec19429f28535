import {type Form, FormNumbers, Kind, type Lexicon, perForm, type Sentence, type Word} from '@copydesk/core'
import {candidatesOf} from './candidates.ts'
import {hashOf, type KindModel, unpackKinds} from './kind-model.ts'
import {KindRow} from './kind-row.ts'

/** Reads one sentence, to tell what its words are by learned weights. */
export type KindsOf = (words: readonly Word[], sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => KindRow

interface Entry {
  readonly hash: number
  readonly mask: number
}

const EDGE: Entry = {hash: hashOf(''), mask: 1 << Kind.edge}
const COMMA: Entry = {hash: Kind.comma, mask: 1 << Kind.comma}
const BREAK: Entry = {hash: Kind.break, mask: 1 << Kind.break}

// A sentence may begin there.
const OPENS = /[“":;(–—]/

const markIn = (gap: string): Entry | undefined => {
  if (gap.includes(',')) return COMMA
  return /[;:—–()[\]…/]|--| - /.test(gap) ? BREAK : undefined
}

/** A form's row: its id, its hash, what it can be inside a sentence. */
const ROW = 4

/** Reads sentences into rows of numbers. */
class KindReader {
  readonly #weights: Int8Array
  readonly #inside: FormNumbers
  readonly #opening: (form: Form) => Entry

  constructor({weights, learned}: KindModel, lexicon: Lexicon) {
    this.#weights = weights
    this.#inside = new FormNumbers(ROW, (form, cells, row) => {
      cells[row + 1] = hashOf(form.lower)
      cells[row + 2] = candidatesOf(form, false, lexicon, learned)
    })
    this.#opening = perForm((form) => ({
      hash: hashOf(form.lower),
      mask: candidatesOf(form, true, lexicon, learned),
    }))
  }

  read(words: readonly Word[], {firstWord, lastWord}: Pick<Sentence, 'firstWord' | 'lastWord'>): KindRow {
    const row = new KindRow(this.#weights)
    for (let edge = 0; edge < 2; edge++) row.addMark(EDGE.hash, EDGE.mask)
    for (let index = firstWord; index < lastWord; index++) {
      const word = words[index]
      if (word) this.#add(row, word, index === firstWord)
    }
    for (let edge = 0; edge < 2; edge++) row.addMark(EDGE.hash, EDGE.mask)
    return row
  }

  #add(row: KindRow, word: Word, isFirst: boolean): void {
    const {gap} = word
    const isPlain = gap === ' '
    const mark = isFirst || isPlain ? undefined : markIn(gap)
    if (mark) row.addMark(mark.hash, mark.mask)
    if (isFirst || (!isPlain && OPENS.test(gap))) {
      const {hash, mask} = this.#opening(word.form)
      row.addWord(hash, mask)
      return
    }
    const {cells} = this.#inside
    const at = this.#inside.rowAt(word)
    row.addWord(cells[at + 1] ?? 0, cells[at + 2] ?? 0)
  }
}

/** Reads a model of kinds that `scripts/kinds` learned. */
export const kindsFrom = (buffer: ArrayBuffer, lexicon: Lexicon): KindsOf => {
  const reader = new KindReader(unpackKinds(buffer), lexicon)
  return (words, sentence) => reader.read(words, sentence)
}
