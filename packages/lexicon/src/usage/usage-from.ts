import {type Document, type Lexicon, perForm, type Sentence, type Usage, type Word} from '@copydesk/core'
import {FEATURES, type Hinges, writeFeatures, writeLean} from './features.ts'
import {lineReader, type Reading} from './line-reader.ts'
import {hasPair, type Model, STEP, unpackModel} from './model.ts'
import {type Side, sidesOf} from './sides.ts'

/** What of a usage model says where a word does not go with its neighbours. */
export type Doubts = Pick<Usage, 'doubts'>

type Doubt = ReturnType<Usage['doubts']> extends Iterable<infer One> ? One : never

const OPEN_GAP = /^(?: |,\s|[.;:!?]?\s|\n[^\p{L}\d]*)$/u

// Across a quotation mark or a bracket two voices meet: neither tells what the other says.
const isOpen = (word: Word, next: Word | undefined): boolean =>
  (word.gap === ' ' || !/["“”‘«([\])]/.test(word.gap)) &&
  (next === undefined || next.gap === ' ' || OPEN_GAP.test(next.gap))

const NONE: readonly Side[] = []

/** At a sentence's start, where nothing stands before, a model must be surer by so much. */
const START_MARGIN = 1

class LearnedUsage implements Doubts {
  readonly #model: Model
  readonly #read: (words: readonly Word[], sentence: Sentence) => Reading
  readonly #hinges: Hinges
  readonly #bare: ReadonlySet<string>
  readonly #sidesOf: (form: Word['form']) => readonly Side[] | undefined
  readonly #missing: readonly Side[]
  readonly #features: Int32Array = new Int32Array(FEATURES)

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model
    this.#read = lineReader(model, lexicon)
    const numbers = new Map(model.symbols.map((symbol, index) => [symbol, index + 1]))
    const set = (words: readonly string[]): ReadonlySet<number> =>
      new Set(words.map((word) => numbers.get(word) ?? 0))
    this.#hinges = {clause: set(model.clause), phrase: set(model.phrase)}
    this.#bare = new Set(model.bare)
    const sides = sidesOf(model.choices)
    this.#sidesOf = perForm(({lower}) => sides.get(lower))
    this.#missing = sides.get('') ?? NONE
  }

  doubts({words}: Document, sentence: Sentence): readonly Doubt[] {
    const found: Doubt[] = []
    if (sentence.lastWord - sentence.firstWord < 3) return found
    const line = this.#read(words, sentence)
    for (let at = 2; at < line.words.length - 2; at++) {
      const word = line.of[at]
      if (!word) continue
      const doubt = this.#doubtOf(line, at, word) ?? this.#missingBefore(line, at, word)
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
    const doubt = this.#best(sides, line, [at - 1, at + 1], {word: word.index, missing: false})
    return initial && doubt && doubt.rival.margin < START_MARGIN ? undefined : doubt
  }

  #missingBefore(line: Reading, at: number, word: Word): Doubt | undefined {
    if (word.gap !== ' ' || hasPair(this.#model.pairs, line.words[at - 1] ?? 0, line.words[at] ?? 0)) return
    const doubt = this.#best(this.#missing, line, [at - 1, at], {word: word.index, missing: true})
    // He helped negotiate it.
    return doubt?.rival.word === 'to' && this.#bare.has(line.of[at - 1]?.form.lower ?? '') ? undefined : doubt
  }

  #best(
    sides: readonly Side[],
    line: Reading,
    [left, right]: readonly [number, number],
    place: Omit<Doubt, 'rival'>,
  ): Doubt | undefined {
    writeFeatures(line, left, right, this.#hinges, this.#features)
    let best: Doubt | undefined
    for (const side of sides) {
      writeLean(line, left, right, side.pair, this.#model.table, this.#features)
      const margin = (side.sign * this.#score(side.base) - side.threshold) / STEP
      if (margin > 0 && margin > (best?.rival.margin ?? 0))
        best = {...place, rival: {word: side.rival, margin}}
    }
    return best
  }

  #score(base: number): number {
    const {weights} = this.#model
    const features = this.#features
    let sum = 0
    for (let feature = 0; feature < FEATURES; feature++) sum += weights[base + (features[feature] ?? 0)] ?? 0
    return sum
  }
}

/** Reads a usage model that `scripts/usage` learned. */
export const usageFrom = (buffer: ArrayBuffer, lexicon: Lexicon): Doubts =>
  new LearnedUsage(unpackModel(buffer), lexicon)
