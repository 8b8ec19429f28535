import {
  type Document,
  type Doubt,
  type FormNumbers,
  type LanguageModel,
  type Lexicon,
  QuietSentences,
  type Sentence,
  type Usage,
  type Word,
} from '@copydesk/core'
import type {WordVectors} from '../vectors/word-vectors.ts'
import {isMeant} from './is-meant.ts'
import {unpackSlips} from './slip-file.ts'
import {MAYS, May, slipForms} from './slip-forms.ts'
import {type SlipJudge, slipJudge} from './slip-judge.ts'
import {Gap, gapOf, isOdd, type SlipLine, slipLine, writePairs} from './slip-line.ts'
import {SlipPlace} from './slip-place.ts'
import {isOddPair, swapJudge} from './swap-judge.ts'

/** What says where a word does not go with its neighbours. */
export type Doubts = Pick<Usage, 'doubts'>

const NONE: readonly Doubt[] = []

class LearnedSlips implements Doubts {
  readonly #judge: SlipJudge
  readonly #swapAt: (line: SlipLine, at: number) => number
  readonly #forms: FormNumbers
  readonly #place: SlipPlace
  readonly #model: LanguageModel
  readonly #quiet = new QuietSentences()
  #line: SlipLine = slipLine(0)
  /** What each word of the line may be. */
  #may = new Uint8Array(0)
  /** Whether a rival was found in the sentence in hand, be its word meant or not. */
  #hasRival = false

  constructor(buffer: ArrayBuffer, lexicon: Lexicon, model: LanguageModel, vectors: WordVectors) {
    const tables = unpackSlips(buffer)
    this.#judge = slipJudge(tables, lexicon, model, vectors)
    this.#swapAt = swapJudge(tables.tags, model)
    this.#place = new SlipPlace(model)
    this.#model = model
    this.#forms = slipForms(tables, model)
  }

  doubts(document: Document, sentence: Sentence): readonly Doubt[] {
    const {words} = document
    const {firstWord, lastWord} = sentence
    if (lastWord - firstWord < 3 || this.#quiet.has(document, sentence)) return NONE
    this.#read(words, sentence)
    this.#hasRival = false
    let found: Doubt[] | undefined
    for (let at = 0; at < lastWord - firstWord; at++) {
      const may = this.#may[at] ?? 0
      if (may === 0) continue
      const swapped = (may & May.beSwapped) === 0 ? undefined : this.#swappedWith(words, firstWord, at)
      const doubt =
        swapped ?? ((may & May.beSlip) === 0 ? undefined : this.#insteadOf(document, firstWord, at))
      if (!doubt) continue
      found ??= []
      if (swapped && found.at(-1)?.word === swapped.word - 1) found.pop()
      found.push(doubt)
    }
    if (!found && !this.#hasRival) this.#quiet.add(document, sentence)
    return found ?? NONE
  }

  #insteadOf(document: Document, first: number, at: number): Doubt | undefined {
    const word = document.words[first + at]
    const odd = isOdd(this.#line, at)
    if (!word || (!odd && ((this.#may[at] ?? 0) & May.beAlike) === 0)) return
    this.#place.set(this.#line, at)
    const rival = this.#judge(this.#place, word.form, !odd)
    if (rival) this.#hasRival = true
    if (!rival || isMeant(document, word.index)) return
    return {word: word.index, rival, how: 'instead'}
  }

  #swappedWith(words: readonly Word[], first: number, at: number): Doubt | undefined {
    if (!isOddPair(this.#line, at) || ((this.#may[at - 1] ?? 0) & May.beSwapped) === 0) return
    const [before, word] = [words[first + at - 1], words[first + at]]
    if (!before || !word) return
    const margin = this.#swapAt(this.#line, at)
    if (margin === 0 || before.form === word.form) return
    return {word: word.index, rival: {word: `${word.text} ${before.text}`, margin}, how: 'swapped'}
  }

  #read(words: readonly Word[], {firstWord, lastWord}: Sentence): void {
    const length = lastWord - firstWord
    if (this.#line.ids.length < length) {
      this.#line = slipLine(2 * length)
      this.#may = new Uint8Array(2 * length)
    }
    const line = this.#line
    const {cells} = this.#forms
    line.length = length
    for (let at = 0; at < length; at++) {
      const word = words[firstWord + at]
      if (!word) continue
      const row = this.#forms.rowAt(word)
      line.ids[at] = cells[row + 1] ?? 0
      line.classes[at] = cells[row + 2] ?? 0
      const known = cells[row + 3] ?? 0
      line.rows[at] = Math.floor(known / MAYS)
      line.gaps[at] = at === 0 ? Gap.space : gapOf(word.gap)
      const opens = at === 0 || line.gaps[at] === Gap.break
      this.#may[at] =
        (known & (May.beSlip | May.beSwapped | May.beAlike)) |
        (opens && (known & May.open) !== 0 ? May.beSlip : 0)
    }
    writePairs(line, this.#model)
  }
}

/** Reads what `scripts/slips` learned. */
export const slipsFrom = (
  buffer: ArrayBuffer,
  lexicon: Lexicon,
  model: LanguageModel,
  vectors: WordVectors,
): Doubts => new LearnedSlips(buffer, lexicon, model, vectors)
