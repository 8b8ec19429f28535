import type {Document, Form, Lexicon, Sentence, Usage, Word} from '@copydesk/core'
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
  !/["“”‘«([\])]/.test(word.gap) && (next === undefined || OPEN_GAP.test(next.gap))

/** Neighbours of a word in its line, and the words that the line's places stand for. */
interface Reading extends Line {
  readonly words: number[]
  readonly kinds: number[]
  readonly of: (Word | undefined)[]
}

class LearnedUsage implements Usage {
  readonly #model: Model
  readonly #lexicon: Lexicon
  readonly #numbers: ReadonlyMap<string, number>
  readonly #common: ReadonlySet<string>
  readonly #hinges: Hinges
  readonly #sides = new Map<string, Side[]>()
  readonly #cache = [new WeakMap<Form, Numbers>(), new WeakMap<Form, Numbers>()] as const
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
    const start = this.#numbers.get('<s>') ?? 0
    const end = this.#numbers.get('</s>') ?? 0
    const line: Reading = {words: [start, start], kinds: [start, start], of: [undefined, undefined]}
    for (let index = firstWord; index < lastWord; index++) {
      const word = words[index]
      if (!word) continue
      const mark = index > firstWord ? gapMark(word.gap) : undefined
      if (mark) this.#push(line, this.#numbers.get(mark) ?? 0, this.#numbers.get(mark) ?? 0)
      const {word: number, kind} = this.#numbersOf(word.form, index === firstWord)
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

  #numbersOf(form: Form, initial: boolean): Numbers {
    const cache = this.#cache[initial ? 1 : 0]
    const known = cache.get(form)
    if (known) return known
    const {word, kind} = symbolsOf(form, initial, this.#common, this.#lexicon)
    const numbers = {word: this.#numbers.get(word) ?? 0, kind: this.#numbers.get(kind) ?? 0}
    cache.set(form, numbers)
    return numbers
  }

  // Where both neighbours are usual ones there is nothing to doubt.
  #doubtOf(line: Reading, at: number, word: Word): Doubt | undefined {
    const initial = at === 2 && word.form.shape === 'capitalised'
    if ((word.form.shape !== 'lower' && !initial) || !isOpen(word, line.of[at + 1])) return
    const sides = this.#sides.get(word.form.lower)
    if (!sides) return
    const {pairs} = this.#model
    const [left = 0, here = 0, right = 0] = line.words.slice(at - 1, at + 2)
    if (hasPair(pairs, left, here) && hasPair(pairs, here, right)) return
    return this.#best(sides, line, [at - 1, at + 1], {word: word.index, missing: false})
  }

  #missingBefore(line: Reading, at: number, word: Word): Doubt | undefined {
    if (word.gap !== ' ' || hasPair(this.#model.pairs, line.words[at - 1] ?? 0, line.words[at] ?? 0)) return
    return this.#best(this.#sides.get('') ?? [], line, [at - 1, at], {word: word.index, missing: true})
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
export const usageFrom = (buffer: ArrayBuffer, lexicon: Lexicon): Usage =>
  new LearnedUsage(unpackModel(buffer), lexicon)
