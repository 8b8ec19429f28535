import {formOf, type Lexicon} from '@copydesk/core'
import {besideOf} from '../../src/usage/features.ts'
import {KIN_BITS, KIN_FEATURES, type Kin, writeKinFeatures} from '../../src/usage/kin-features.ts'
import {wordHash} from '../../src/usage/neighbours.ts'
import {symbolsOf} from '../../src/usage/symbols.ts'
import type {KinOf} from './find-kin.ts'
import {type Examples, randomFrom} from './learn.ts'
import type {Lessons} from './learner.ts'

/** Of the slips of the fingers that could be made one in so many is learned from. */
const THINNED = 4

/** Examples of slips, and of what is none; the line of each. */
export interface KinExamples extends Examples {
  readonly lines: readonly number[]
}

interface Slip {
  readonly typed: string
  readonly alike: boolean
}

const slipsOf = (kin: KinOf): ReadonlyMap<string, readonly Slip[]> => {
  const slips = new Map<string, Slip[]>()
  for (const [typed, all] of kin)
    for (const [meant, alike] of all) slips.set(meant, [...(slips.get(meant) ?? []), {typed, alike}])
  return slips
}

class Gatherer {
  readonly features: number[] = []
  readonly second: number[] = []
  readonly lines: number[] = []
  readonly #lessons: Lessons
  readonly #lexicon: Lexicon
  readonly #vocabulary: ReadonlySet<string>
  readonly #known: Map<string, Kin> = new Map()
  readonly #row: Int32Array = new Int32Array(KIN_FEATURES)

  constructor(lessons: Lessons, lexicon: Lexicon) {
    this.#lessons = lessons
    this.#lexicon = lexicon
    this.#vocabulary = new Set(lessons.corpora.symbols.slice(0, lessons.corpora.common))
  }

  add(line: number, at: number, {typed, alike}: Slip, meant: string, slip: 0 | 1): void {
    const {corpora, table} = this.#lessons
    const read = corpora.lines[line]
    if (!read) return
    const [one, other] = [this.#kinFor(typed), this.#kinFor(meant)]
    const has = besideOf(table, read, at - 1, at + 1, one.hash)
    if (has.before > 0 && has.behind > 0) return
    const would = besideOf(table, read, at - 1, at + 1, other.hash)
    if (would.before + would.behind === 0) return
    writeKinFeatures(read, at, [one, {...other, alike}], [has, would], this.#row)
    this.features.push(...this.#row)
    this.second.push(slip)
    this.lines.push(line)
  }

  #kinFor(word: string): Kin {
    const old = this.#known.get(word)
    if (old) return old
    const form = formOf(word, this.#lexicon)
    const {kind} = symbolsOf(form, false, this.#vocabulary, this.#lexicon)
    const number = this.#lessons.numbers.get(kind) ?? 0
    const made = {hash: wordHash(word), kind: number, zipf: form.zipf, alike: false, word}
    this.#known.set(word, made)
    return made
  }
}

/** Looks at every place of the corpora: as it stands, and as a slip would have it. */
export const gatherKin = (kin: KinOf, lessons: Lessons, lexicon: Lexicon): KinExamples => {
  const slips = slipsOf(kin)
  const random = randomFrom(11)
  const found = new Gatherer(lessons, lexicon)
  for (const [line, texts] of lessons.corpora.words.entries()) {
    for (const [at, text] of texts.entries()) {
      for (const [meant, alike] of kin.get(text) ?? []) found.add(line, at, {typed: text, alike}, meant, 0)
      const made = slips.get(text) ?? []
      const one = Math.floor(random() * made.length * THINNED)
      for (const [index, slip] of made.entries())
        if (index === one || slip.alike) found.add(line, at, slip, text, 1)
    }
  }
  const {features, second, lines} = found
  return {
    features: Int32Array.from(features),
    second: Uint8Array.from(second),
    width: KIN_FEATURES,
    bits: KIN_BITS,
    lines,
  }
}
