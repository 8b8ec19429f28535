import {
  type Document,
  FormNumbers,
  type LanguageModel,
  type Lexicon,
  type Sentence,
  type Usage,
  type Word,
} from '@copydesk/core'
import {isMeant} from './is-meant.ts'
import {unpackSlips} from './slip-file.ts'
import {hasKin, type SlipJudge, slipJudge} from './slip-judge.ts'
import {Gap, isOdd, isOddGap, type SlipLine, slipLine, writeLifts} from './slip-line.ts'
import {SlipPlace} from './slip-place.ts'
import {classOf, neighbourIds} from './slip-word.ts'

/** What says where a word does not go with its neighbours. */
export type Doubts = Pick<Usage, 'doubts'>

type Doubt = ReturnType<Usage['doubts']> extends Iterable<infer One> ? One : never

const NONE: readonly Doubt[] = []

/** A form's row: its id, its number, its class, whether it may be a slip. */
const ROW = 4

const gapOf = (gap: string): number => {
  if (gap === ' ') return Gap.space
  if (/^,\s+$/.test(gap)) return Gap.comma
  return gap.trim() === '' ? Gap.space : Gap.break
}

/** The surer of two doubts. */
const surer = (one: Doubt | undefined, other: Doubt | undefined): Doubt | undefined =>
  one && other ? (one.rival.margin < other.rival.margin ? other : one) : (one ?? other)

class LearnedSlips implements Doubts {
  readonly #judge: SlipJudge
  readonly #forms: FormNumbers
  readonly #place: SlipPlace
  readonly #model: LanguageModel
  #line: SlipLine = slipLine(0)

  constructor(buffer: ArrayBuffer, lexicon: Lexicon, model: LanguageModel) {
    const tables = unpackSlips(buffer)
    this.#judge = slipJudge(tables, lexicon, model)
    this.#place = new SlipPlace(model)
    this.#model = model
    const idOf = neighbourIds(model)
    this.#forms = new FormNumbers(ROW, (form, cells, row) => {
      cells[row + 1] = idOf(form)
      cells[row + 2] = classOf(form)
      cells[row + 3] = hasKin(tables, form) ? 1 : 0
    })
  }

  doubts(document: Document, sentence: Sentence): readonly Doubt[] {
    const {words} = document
    const {firstWord, lastWord} = sentence
    if (lastWord - firstWord < 3) return NONE
    this.#read(words, sentence)
    let found: Doubt[] | undefined
    for (let at = 0; at < lastWord - firstWord; at++) {
      const word = words[firstWord + at]
      const doubt = word && surer(this.#insteadOf(document, word, at), this.#missingBefore(word, at))
      if (!doubt) continue
      found ??= []
      found.push(doubt)
    }
    return found ?? NONE
  }

  #insteadOf(document: Document, word: Word, at: number): Doubt | undefined {
    const line = this.#line
    const {cells} = this.#forms
    const {form, index} = word
    if (cells[this.#forms.rowAt(word) + 3] === 0 || !isOdd(line, at)) return
    this.#place.set(line, at)
    const rival = this.#judge.instead(this.#place, form)
    if (!rival || isMeant(document, index)) return
    return {word: index, rival, missing: false}
  }

  #missingBefore({index}: Word, at: number): Doubt | undefined {
    if (!isOddGap(this.#line, at)) return
    this.#place.setBetween(this.#line, at - 1, at)
    const rival = this.#judge.missing(this.#place)
    return rival && {word: index, rival, missing: true}
  }

  #read(words: readonly Word[], {firstWord, lastWord}: Sentence): void {
    const length = lastWord - firstWord
    if (this.#line.ids.length < length) this.#line = slipLine(2 * length)
    const line = this.#line
    const {cells} = this.#forms
    line.length = length
    for (let at = 0; at < length; at++) {
      const word = words[firstWord + at]
      if (!word) continue
      const row = this.#forms.rowAt(word)
      line.ids[at] = cells[row + 1] ?? 0
      line.classes[at] = cells[row + 2] ?? 0
      line.gaps[at] = at === 0 ? Gap.space : gapOf(word.gap)
    }
    writeLifts(line, this.#model)
  }
}

/** Reads what `scripts/slips` learned. */
export const slipsFrom = (buffer: ArrayBuffer, lexicon: Lexicon, model: LanguageModel): Doubts =>
  new LearnedSlips(buffer, lexicon, model)
