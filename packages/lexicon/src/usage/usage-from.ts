import {
  type Document,
  type Form,
  type Lexicon,
  perForm,
  type Sentence,
  type Usage,
  type Word,
} from '@copydesk/core'
import {BITS, FEATURES, type Hinges, type Line, writeFeatures} from './features.ts'
import {hasPair, type Model, STEP, unpackModel} from './model.ts'
import {symbolsOf} from './symbols.ts'

type Doubt = ReturnType<Usage['doubts']> extends Iterable<infer One> ? One : never

/** One choice as seen from the word that stands there. */
interface Side {
  readonly rival: string
  readonly base: number
  readonly sign: 1 | -1
  readonly threshold: number
}

interface Numbers {
  readonly word: number
  readonly kind: number
}

const gapMark = (gap: string): ',' | ';' | undefined => {
  if (gap === ' ') return
  if (gap.includes(',')) return ','
  return /[;:—–()[\]…/a-z0-9]|--| - /i.test(gap) ? ';' : undefined
}

const OPEN_GAP = /^(?: |,\s|[.;:!?]?\s|\n[^\p{L}\d]*)$/u

// Across a quotation mark or a bracket two voices meet: neither tells what the other says.
const isOpen = (word: Word, next: Word | undefined): boolean =>
  (word.gap === ' ' || !/["“”‘«([\])]/.test(word.gap)) &&
  (next === undefined || next.gap === ' ' || OPEN_GAP.test(next.gap))

/** Neighbours of a word in its line, and the words that the line's places stand for. */
interface Reading extends Line {
  readonly words: number[]
  readonly kinds: number[]
  readonly of: (Word | undefined)[]
}

/** The part of what is known of usage that doubts words. */
export type Doubts = Pick<Usage, 'doubts'>

class LearnedUsage implements Doubts {
  readonly #model: Model
  readonly #lexicon: Lexicon
  readonly #numbers: ReadonlyMap<string, number>
  readonly #common: ReadonlySet<string>
  readonly #hinges: Hinges
  readonly #sides = new Map<string, Side[]>()
  readonly #numbersOf = perForm((form) => this.#numbersFor(form, false))
  readonly #numbersOfFirst = perForm((form) => this.#numbersFor(form, true))
  readonly #sidesOf = perForm(({lower}) => this.#sides.get(lower))
  readonly #missing: readonly Side[]
  readonly #start: number
  readonly #end: number
  readonly #marks: Readonly<Record<',' | ';', number>>
  readonly #features = new Int32Array(FEATURES)

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model
    this.#lexicon = lexicon
    this.#numbers = new Map(model.symbols.map((symbol, index) => [symbol, index + 1]))
    this.#common = new Set(model.symbols.slice(0, model.common))
    const set = (words: readonly string[]): ReadonlySet<number> =>
      new Set(words.map((word) => this.#numbers.get(word) ?? 0))
    this.#hinges = {clause: set(model.clause), phrase: set(model.phrase)}
    for (const [index, {first, second, over, under}] of model.choices.entries()) {
      this.#side(first, {rival: second, base: index << BITS, sign: 1, threshold: over})
      if (first !== '') this.#side(second, {rival: first, base: index << BITS, sign: -1, threshold: -under})
    }
    this.#missing = this.#sides.get('') ?? []
    const number = (symbol: string): number => this.#numbers.get(symbol) ?? 0
    this.#start = number('<s>')
    this.#end = number('</s>')
    this.#marks = {',': number(','), ';': number(';')}
  }

  *doubts({words}: Document, sentence: Sentence): Generator<Doubt> {
    if (sentence.lastWord - sentence.firstWord < 3) return
    const line = this.#read(words, sentence)
    for (let at = 2; at < line.words.length - 2; at++) {
      const word = line.of[at]
      if (!word) continue
      const doubt = this.#doubtOf(line, at, word) ?? this.#missingBefore(line, at, word)
      if (doubt) yield doubt
    }
  }

  #side(word: string, side: Side): void {
    const sides = this.#sides.get(word)
    if (sides) sides.push(side)
    else this.#sides.set(word, [side])
  }

  #read(words: readonly Word[], {firstWord, lastWord}: Sentence): Reading {
    const start = this.#start
    const end = this.#end
    const line: Reading = {words: [start, start], kinds: [start, start], of: [undefined, undefined]}
    for (let index = firstWord; index < lastWord; index++) {
      const word = words[index]
      if (!word) continue
      const mark = index > firstWord ? gapMark(word.gap) : undefined
      if (mark) this.#push(line, this.#marks[mark], this.#marks[mark])
      const {word: number, kind} =
        index === firstWord ? this.#numbersOfFirst(word.form) : this.#numbersOf(word.form)
      this.#push(line, number, kind, word)
    }
    for (let mark = 0; mark < 2; mark++) this.#push(line, end, end)
    return line
  }

  #push(line: Reading, word: number, kind: number, of?: Word): void {
    line.words.push(word)
    line.kinds.push(kind)
    line.of.push(of)
  }

  #numbersFor(form: Form, initial: boolean): Numbers {
    const {word, kind} = symbolsOf(form, initial, this.#common, this.#lexicon)
    return {word: this.#numbers.get(word) ?? 0, kind: this.#numbers.get(kind) ?? 0}
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
    return this.#best(sides, line, [at - 1, at + 1], {word: word.index, missing: false})
  }

  #missingBefore(line: Reading, at: number, word: Word): Doubt | undefined {
    if (word.gap !== ' ' || hasPair(this.#model.pairs, line.words[at - 1] ?? 0, line.words[at] ?? 0)) return
    return this.#best(this.#missing, line, [at - 1, at], {word: word.index, missing: true})
  }

  #best(
    sides: readonly Side[],
    line: Line,
    [left, right]: readonly [number, number],
    place: Omit<Doubt, 'rival'>,
  ): Doubt | undefined {
    writeFeatures(line, left, right, this.#hinges, this.#features)
    let best: Doubt | undefined
    for (const {rival, base, sign, threshold} of sides) {
      const margin = (sign * this.#score(base) - threshold) / STEP
      if (margin > 0 && margin > (best?.rival.margin ?? 0)) best = {...place, rival: {word: rival, margin}}
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
