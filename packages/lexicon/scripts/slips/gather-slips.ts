import {type LanguageModel, type Lexicon, NEVER_SEEN} from '@copydesk/core'
import {
  ALIKE_CLASSES,
  OWN_CLASSES,
  PLACE_CLASSES,
  writeAlikeClasses,
  writeOwnClasses,
  writePlaceClasses,
} from '../../src/slips/class-features.ts'
import {PAIR_FEATURES, writePairFeatures} from '../../src/slips/pair-features.ts'
import {type Least, PLACE_FEATURES, PlaceFeatures} from '../../src/slips/place-features.ts'
import {Gap, isOdd, isOddBeside, isOddGap} from '../../src/slips/slip-line.ts'
import {SlipPlace} from '../../src/slips/slip-place.ts'
import {NO_WORD, type SlipWord, slipWord} from '../../src/slips/slip-word.ts'
import {randomFrom} from '../random-from.ts'
import {Examples} from './examples.ts'
import type {KinOf} from './find-kin.ts'
import {fingerSlips} from './finger-slips.ts'
import {readLines, type TaughtLine} from './read-lines.ts'

/** The share of places where fingers are let slip, and where a word is taken for one like it: less for common words. */
const FINGERS = 0.25
const alikeShare = (zipf: number): number => (zipf > 6 ? 0.35 : zipf > 5 ? 0.7 : 1)

/** What is ten times less likely than what stands there teaches nothing. */
const LEAST: Least = {triples: -1, pairs: -Infinity}

class Gatherer {
  readonly examples: Examples = new Examples(
    PAIR_FEATURES + PLACE_FEATURES,
    OWN_CLASSES + PLACE_CLASSES + ALIKE_CLASSES,
  )
  readonly #kin: KinOf
  readonly #wordOf: (word: string) => SlipWord
  readonly #model: LanguageModel
  readonly #place: SlipPlace
  readonly #features: PlaceFeatures
  readonly #pair: Float32Array = new Float32Array(PAIR_FEATURES)
  readonly #own: Int32Array = new Int32Array(OWN_CLASSES)
  readonly #beside: Int32Array = new Int32Array(PLACE_CLASSES)
  readonly #alike: Int32Array = new Int32Array(ALIKE_CLASSES)

  constructor(kin: KinOf, wordOf: (word: string) => SlipWord, model: LanguageModel) {
    this.#kin = kin
    this.#wordOf = wordOf
    this.#model = model
    this.#place = new SlipPlace(model)
    this.#features = new PlaceFeatures(model, LEAST)
  }

  /** Adds what a word of a line would be taken for. */
  addWord(line: TaughtLine, at: number): void {
    const word = line.forms[at]?.lower ?? ''
    const family = this.#kin.get(word)
    if (!family || !isOdd(line, at)) return
    const typed = this.#wordOf(word)
    this.#place.set(line, at)
    this.#features.read(this.#place, typed)
    for (const [other, alike] of family) this.#addPair(typed, this.#wordOf(other), alike, false)
  }

  /** Adds a word of a line as a slip would have it. */
  addSlip(line: TaughtLine, at: number, slip: string): void {
    const meant = line.forms[at]?.lower ?? ''
    const alike = this.#kin.get(slip)?.get(meant)
    if (alike === undefined) return
    const typed = this.#wordOf(slip)
    this.#place.set(line, at)
    const {lift} = this.#model
    const before = line.gaps[at] === Gap.break ? NEVER_SEEN : lift(this.#place.before, typed.id)
    const behind = line.gaps[at + 1] === Gap.break ? NEVER_SEEN : lift(typed.id, this.#place.behind)
    if (!isOddBeside(before, behind)) return
    this.#features.read(this.#place, typed)
    this.#addPair(typed, this.#wordOf(meant), alike, true)
  }

  /** Adds what may be missing before a word of a line. */
  addGap(line: TaughtLine, at: number): void {
    if (!isOddGap(line, at)) return
    this.#place.setBetween(line, at - 1, at)
    this.#features.readGap(this.#place)
    for (const word of this.#kin.get('')?.keys() ?? [])
      this.#addPair(NO_WORD, this.#wordOf(word), true, false)
  }

  /** Adds a word of a line that is left out. */
  addLost(line: TaughtLine, at: number): void {
    const {forms, gaps} = line
    const word = forms[at]?.lower ?? ''
    if (!this.#kin.get('')?.has(word) || at === 0 || at + 1 >= line.length) return
    if (gaps[at] !== Gap.space || gaps[at + 1] !== Gap.space) return
    this.#place.setBetween(line, at - 1, at + 1)
    const {before, behind} = this.#place
    if (before === 0 || behind === 0 || this.#model.hasBigram(before, behind)) return
    this.#features.readGap(this.#place)
    this.#addPair(NO_WORD, this.#wordOf(word), true, true)
  }

  #addPair(typed: SlipWord, meant: SlipWord, alike: boolean, isSlip: boolean): void {
    if (!this.#features.compare(this.#place, typed, meant, alike)) return
    writePairFeatures(typed, meant, alike, this.#pair)
    writeOwnClasses(typed, meant, this.#own)
    writePlaceClasses(this.#place, typed, meant, this.#beside)
    if (alike) writeAlikeClasses(this.#place, typed, meant, this.#alike)
    else this.#alike.fill(0)
    this.examples.add([this.#pair, this.#features.cells], [this.#own, this.#beside, this.#alike], isSlip)
  }
}

const kept = <T>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>()
  return (word) => {
    const old = known.get(word)
    if (old !== undefined) return old
    const made = make(word)
    known.set(word, made)
    return made
  }
}

/** Looks at every place of the corpora: as it stands, and as slips would have it. */
export const gatherSlips = (
  kin: KinOf,
  alike: readonly (readonly [string, string])[],
  lexicon: Lexicon,
  model: LanguageModel,
): Examples => {
  const random = randomFrom(11)
  const found = new Gatherer(
    kin,
    kept((word) => slipWord(word, lexicon, model)),
    model,
  )
  const fingersOf = kept((word) => [...fingerSlips(word)].filter((slip) => kin.get(slip)?.has(word)))
  const alikeOf = kept((word) =>
    alike.filter((pair) => pair.includes(word)).map(([a, b]) => (a === word ? b : a)),
  )
  for (const line of readLines(lexicon, model)) {
    for (const [at, {shape, lower, zipf}] of line.forms.entries()) {
      found.addGap(line, at)
      if (shape !== 'lower') continue
      found.addWord(line, at)
      found.addLost(line, at)
      const slips = random() < FINGERS ? fingersOf(lower) : []
      const slip = slips[Math.floor(random() * slips.length)]
      if (slip !== undefined) found.addSlip(line, at, slip)
      for (const other of alikeOf(lower)) if (random() < alikeShare(zipf)) found.addSlip(line, at, other)
    }
  }
  return found.examples
}
