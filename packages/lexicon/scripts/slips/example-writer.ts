import type {LanguageModel} from '@copydesk/core'
import {ALIKE_FEATURES, writeAlikeFeatures} from '../../src/slips/alike-features.ts'
import {
  OWN_CLASSES,
  PLACE_CLASSES,
  writeOwnClasses,
  writePlaceClasses,
} from '../../src/slips/class-features.ts'
import {PAIR_FEATURES, writePairFeatures} from '../../src/slips/pair-features.ts'
import {PlaceFeatures} from '../../src/slips/place-features.ts'
import {FACTS} from '../../src/slips/slip-file.ts'
import {kindOfSlip} from '../../src/slips/slip-kind.ts'
import type {SlipPlace} from '../../src/slips/slip-place.ts'
import type {SlipWord} from '../../src/slips/slip-word.ts'
import {TagFeatures} from '../../src/slips/tag-features.ts'
import type {TagTables} from '../../src/slips/tag-tables.ts'
import {TopicFeatures} from '../../src/slips/topic-features.ts'
import type {WordVectors} from '../../src/vectors/word-vectors.ts'
import {Examples} from './examples.ts'

/** Writes down what speaks for other words at a place. */
export class ExampleWriter {
  readonly examples: Examples = new Examples(FACTS, OWN_CLASSES + PLACE_CLASSES + ALIKE_FEATURES)
  readonly #features: PlaceFeatures
  readonly #tags: TagFeatures
  readonly #topic: TopicFeatures
  readonly #pairOf: LanguageModel['pair']
  readonly #pair: Float32Array = new Float32Array(PAIR_FEATURES)
  readonly #own: Int32Array = new Int32Array(OWN_CLASSES)
  readonly #beside: Int32Array = new Int32Array(PLACE_CLASSES)
  readonly #alike: Int32Array = new Int32Array(ALIKE_FEATURES)
  readonly #place: SlipPlace
  #half = 0
  #typed: SlipWord | undefined

  constructor(place: SlipPlace, model: LanguageModel, tags: TagTables, vectors: WordVectors) {
    this.#place = place
    this.#pairOf = model.pair
    this.#features = new PlaceFeatures(model)
    this.#tags = new TagFeatures(tags)
    this.#topic = new TopicFeatures(vectors, model)
  }

  #pairsOf({id}: SlipWord): [number, number] {
    return [this.#pairOf(this.#place.before, id), this.#pairOf(id, this.#place.behind)]
  }

  /** Turns to what stands at the place now, in a half of the corpora. */
  turnTo(typed: SlipWord, half: number): void {
    this.#typed = typed
    this.#half = half
    this.#features.turnTo(this.#place, typed, ...this.#pairsOf(typed))
    this.#tags.turnTo(this.#place, typed)
    this.#topic.turnTo(this.#place, typed)
  }

  /** Adds another word that may be meant there. */
  add(meant: SlipWord, alike: boolean, isSlip: boolean): void {
    const [place, features, tags, typed] = [this.#place, this.#features, this.#tags, this.#typed]
    if (!typed || !features.compare(meant, alike, ...this.#pairsOf(meant))) return
    writePairFeatures(typed, meant, alike, this.#pair)
    writeOwnClasses(typed, meant, this.#own)
    writePlaceClasses(place, typed, meant, this.#beside)
    this.#topic.compare(meant)
    this.#alike.fill(0)
    tags.cells.fill(0)
    if (alike) {
      tags.compare(meant)
      writeAlikeFeatures(place, typed, meant, features, tags, this.#topic, this.#alike)
    }
    this.examples.add(
      [this.#pair, features.cells, tags.cells, this.#topic.cells],
      [this.#own, this.#beside, this.#alike],
      {
        typed: typed.word,
        meant: meant.word,
        isSlip,
        half: this.#half,
        kind: kindOfSlip(alike),
      },
    )
  }
}
