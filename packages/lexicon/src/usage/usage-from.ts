import {type Document, type Lexicon, perForm, type Sentence, type Usage, type Word} from '@copydesk/core'
import {ChoiceJudge} from './choice-judge.ts'
import {type KinJudge, kinJudge} from './kin-judge.ts'
import {lineReader, type Reading} from './line-reader.ts'
import {hasPair, type Model} from './model.ts'
import {unpackModel} from './model-file.ts'
import {neighbours} from './neighbours.ts'
import {type Side, sidesOf} from './sides.ts'

/** What of a usage model says where a word does not go with its neighbours. */
export type Doubts = Pick<Usage, 'doubts'>

type Doubt = ReturnType<Usage['doubts']> extends Iterable<infer One> ? One : never

const OPEN_GAP = /^(?: |,\s|[.;:!?]?\s|\n[^\p{L}\d]*)$/u

// Across a quotation mark or a bracket two voices meet: neither tells what the other says.
const isOpen = (word: Word, next: Word | undefined): boolean =>
  (word.gap === ' ' || !/["“”‘«([\])]/.test(word.gap)) &&
  (next === undefined || next.gap === ' ' || OPEN_GAP.test(next.gap))

const isName = (word: Word | undefined): boolean => word?.form.shape === 'capitalised'

const NONE: readonly Side[] = []

/** At a sentence's start, where nothing stands before, a model must be surer by so much. */
const START_MARGIN = 2

class LearnedUsage implements Doubts {
  readonly #model: Model
  readonly #read: (words: readonly Word[], sentence: Sentence) => Reading
  readonly #bare: ReadonlySet<string>
  readonly #sidesOf: (form: Word['form']) => readonly Side[] | undefined
  readonly #kin: KinJudge
  readonly #judge: ChoiceJudge

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model
    const {read, entryOf} = lineReader(model, lexicon)
    this.#read = read
    this.#kin = kinJudge(model, lexicon, entryOf)
    this.#bare = new Set(model.bare)
    const sides = sidesOf(model.choices)
    this.#sidesOf = perForm(({lower}) => sides.get(lower))
    this.#judge = new ChoiceJudge(model, sides.get('') ?? NONE)
  }

  doubts({words}: Document, sentence: Sentence): readonly Doubt[] {
    const found: Doubt[] = []
    if (sentence.lastWord - sentence.firstWord < 3) return found
    const line = this.#read(words, sentence)
    for (let at = 2; at < line.length - 2; at++) {
      const word = line.of[at]
      if (!word) continue
      const doubt =
        this.#doubtOf(line, at, word) ?? this.#kinOf(line, at, word) ?? this.#missingBefore(line, at, word)
      if (doubt) found.push(doubt)
    }
    return found
  }

  // Where both neighbours are usual ones there is nothing to doubt.
  #doubtOf(line: Reading, at: number, word: Word): Doubt | undefined {
    const initial = at === 2 && word.form.shape === 'capitalised'
    if (word.form.shape !== 'lower' && !initial) return
    const sides = this.#sidesOf(word.form)
    if (!sides) return
    const {pairs} = this.#model
    const {words} = line
    const here = words[at] ?? 0
    if (hasPair(pairs, words[at - 1] ?? 0, here) && hasPair(pairs, here, words[at + 1] ?? 0)) return
    if (!isOpen(word, line.of[at + 1])) return
    const rival = this.#judge.best(sides, line, at - 1, at + 1, line.hashes[at] ?? 0)
    if (!rival || (initial && rival.margin < START_MARGIN)) return
    return {word: word.index, missing: false, rival}
  }

  #kinOf(line: Reading, at: number, word: Word): Doubt | undefined {
    // Sultan Qaboos bin Said.
    if (isName(line.of[at - 1]) && isName(line.of[at + 1])) return
    const rival = this.#kin(line, at, word.form)
    if (!rival || !isOpen(word, line.of[at + 1])) return
    return {word: word.index, missing: false, rival}
  }

  #missingBefore(line: Reading, at: number, word: Word): Doubt | undefined {
    if (word.gap !== ' ' || at < 3) return
    const {pairs, table} = this.#model
    const {words, hashes} = line
    if (hasPair(pairs, words[at - 1] ?? 0, words[at] ?? 0)) return
    if (neighbours(table, hashes[at - 1] ?? 0, hashes[at] ?? 0) > 0) return
    const rival = this.#judge.missing(line, at - 1, at)
    // He helped negotiate it.
    if (!rival || (rival.word === 'to' && this.#bare.has(line.of[at - 1]?.form.lower ?? ''))) return
    return {word: word.index, missing: true, rival}
  }
}

/** Reads a usage model that `scripts/usage` learned. */
export const usageFrom = (buffer: ArrayBuffer, lexicon: Lexicon): Doubts =>
  new LearnedUsage(unpackModel(buffer), lexicon)
