import type {Document, Lexicon, Sentence, Usage, Word} from '@copydesk/core'
import {ChoiceJudge} from './choice-judge.ts'
import {hasKin, type KinJudge, kinJudge} from './kin-judge.ts'
import {Asks, lineReader, type Reading, wordAt} from './line-reader.ts'
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
const NO_DOUBTS: readonly Doubt[] = []

/** At a sentence's start, where nothing stands before, a model must be surer by so much. */
const START_MARGIN = 2

class LearnedUsage implements Doubts {
  readonly #model: Model
  readonly #read: (words: readonly Word[], sentence: Sentence) => Reading
  readonly #bare: ReadonlySet<string>
  readonly #sides: ReadonlyMap<string, readonly Side[]>
  readonly #kin: KinJudge
  readonly #judge: ChoiceJudge

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model
    const sides = sidesOf(model.choices)
    const {read, entryOf} = lineReader(model, lexicon, (form) => {
      const choice = sides.has(form.lower) ? Asks.choice : 0
      return choice | (hasKin(model.kin, form) ? Asks.kin : 0)
    })
    this.#read = read
    this.#kin = kinJudge(model, lexicon, entryOf)
    this.#bare = new Set(model.bare)
    this.#sides = sides
    this.#judge = new ChoiceJudge(model, sides.get('') ?? NONE)
  }

  doubts({words}: Document, sentence: Sentence): readonly Doubt[] {
    if (sentence.lastWord - sentence.firstWord < 3) return NO_DOUBTS
    const line = this.#read(words, sentence)
    let found: Doubt[] | undefined
    let usualBefore = this.#isUsual(line, 1)
    for (let at = 2; at < line.length - 2; at++) {
      const usualBehind = this.#isUsual(line, at)
      const doubt = (line.at[at] ?? 0) < 0 ? undefined : this.#doubtAt(line, at, usualBefore, usualBehind)
      usualBefore = usualBehind
      if (!doubt) continue
      found ??= []
      found.push(doubt)
    }
    return found ?? NO_DOUBTS
  }

  /** Whether what stands at a place and what stands behind it are usual neighbours. */
  #isUsual({words}: Reading, at: number): boolean {
    return hasPair(this.#model.pairs, words[at] ?? 0, words[at + 1] ?? 0)
  }

  #doubtAt(line: Reading, at: number, usualBefore: boolean, usualBehind: boolean): Doubt | undefined {
    const asks = line.asks[at] ?? 0
    // Where both neighbours are usual ones there is nothing to doubt.
    const hasChoice = (asks & Asks.choice) !== 0 && !(usualBefore && usualBehind)
    return (
      (hasChoice ? this.#doubtOf(line, at) : undefined) ??
      ((asks & Asks.kin) === 0 ? undefined : this.#kinOf(line, at)) ??
      (usualBefore ? undefined : this.#missingBefore(line, at))
    )
  }

  #doubtOf(line: Reading, at: number): Doubt | undefined {
    const word = wordAt(line, at)
    const sides = word && this.#sides.get(word.form.lower)
    const initial = at === 2 && word?.form.shape === 'capitalised'
    if (!sides || (word.form.shape !== 'lower' && !initial)) return
    if (!isOpen(word, wordAt(line, at + 1))) return
    const rival = this.#judge.best(sides, line, at - 1, at + 1, line.hashes[at] ?? 0)
    if (!rival || (initial && rival.margin < START_MARGIN)) return
    return {word: word.index, missing: false, rival}
  }

  #kinOf(line: Reading, at: number): Doubt | undefined {
    const word = wordAt(line, at)
    const rival = word && this.#kin(line, at, word.form)
    if (!rival || !isOpen(word, wordAt(line, at + 1))) return
    // Sultan Qaboos bin Said.
    if (isName(wordAt(line, at - 1)) && isName(wordAt(line, at + 1))) return
    return {word: word.index, missing: false, rival}
  }

  #missingBefore(line: Reading, at: number): Doubt | undefined {
    const {hashes} = line
    if (at < 3 || neighbours(this.#model.table, hashes[at - 1] ?? 0, hashes[at] ?? 0) > 0) return
    const word = wordAt(line, at)
    if (word?.gap !== ' ') return
    const rival = this.#judge.missing(line, at - 1, at)
    // He helped negotiate it.
    if (!rival || (rival.word === 'to' && this.#bare.has(wordAt(line, at - 1)?.form.lower ?? ''))) return
    return {word: word.index, missing: true, rival}
  }
}

/** Reads a usage model that `scripts/usage` learned. */
export const usageFrom = (buffer: ArrayBuffer, lexicon: Lexicon): Doubts =>
  new LearnedUsage(unpackModel(buffer), lexicon)
