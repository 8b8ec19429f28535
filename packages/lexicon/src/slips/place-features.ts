import type {LanguageModel} from '@copydesk/core'
import {askLikely, type Likely, likely} from './likely.ts'
import {Gap} from './slip-line.ts'
import {SlipPlace} from './slip-place.ts'
import {isUncommon, NO_WORD, type SlipWord} from './slip-word.ts'
import {SURROUNDINGS, writeSurroundings} from './surroundings.ts'

/** How many features two words have by what stands around them. */
export const PLACE_FEATURES = 42
/** What stands around. */
const BESIDE = 16
/** Which neighbours each of the two words was seen with: one of sixteen. */
const SEEN: number = BESIDE + SURROUNDINGS
/** What is not ten times likelier than what stands there is never sure; triples hardly make up for pairs. */
const LEAST = {triples: 1, pairs: 0} as const
/** … unless the words are taken for one another and the one that stands there is not common: what the sentence is about may then tell. */
const LEAST_ALIKE = {triples: -1, pairs: -2} as const

/** Compares two words by the language model, where the one stands and the other may be meant. Made once; nothing is made for a place. */
export class PlaceFeatures {
  readonly cells: Float32Array = new Float32Array(PLACE_FEATURES)
  readonly #model: LanguageModel
  readonly #typed: Likely = likely()
  readonly #meant: Likely = likely()

  /** How much likelier the other word is, what stands behind it, and what behind that; and all together. */
  own = 0
  behind = 0
  behind2 = 0
  gain = 0
  /** Which neighbours each of the two was seen with: one of sixteen. */
  seen = 0
  /** The word that stands there, and its numbers with the one before it and with the one behind it. */
  #place: SlipPlace
  #word: SlipWord = NO_WORD
  #left = -1
  #right = -1
  #isRead = false

  constructor(model: LanguageModel) {
    this.#model = model
    this.#place = new SlipPlace(model)
  }

  /** Turns to the word that stands at a place; `left` and `right` number it with the one before it and with the one behind it. Nothing is worked out before another is compared. */
  turnTo(place: SlipPlace, typed: SlipWord, left: number, right: number): void {
    this.#place = place
    this.#word = typed
    this.#left = left
    this.#right = right
    this.#isRead = false
  }

  /** Writes what speaks for another word instead, which `left` and `right` number with the same neighbours; false where too little does. */
  compare(meant: SlipWord, alike: boolean, left: number, right: number): boolean {
    const isLoose = alike && isUncommon(this.#word)
    if (left < 0 && right < 0 && !isLoose) return false
    const least = isLoose ? LEAST_ALIKE : LEAST
    if (!this.#isRead) this.#read()
    if (this.#isBehind(meant.id, left, right, least.pairs)) return false
    askLikely(this.#model, this.#place, meant.id, left, right, this.#meant)
    this.own = this.#meant.own - this.#typed.own
    this.behind = this.#meant.behind - this.#typed.behind
    this.behind2 = this.#meant.behind2 - this.#typed.behind2
    this.gain = this.own + this.behind + this.behind2
    if (this.gain < least.triples) return false
    this.seen = this.#typed.seen + 4 * this.#meant.seen
    this.#writeGains(this.#place, alike)
    this.#writeRanks(this.#place, this.#word, meant)
    writeSurroundings(this.#place, this.cells, BESIDE)
    this.cells.fill(0, SEEN, PLACE_FEATURES)
    this.cells[SEEN + this.seen] = 1
    return true
  }

  /** Whether a word is so far behind the one that stands here, by its pairs alone, that triples make up for nothing. */
  #isBehind(id: number, left: number, right: number, least: number): boolean {
    const {before, behind} = this.#place
    const {bigramOf} = this.#model
    const own = bigramOf(left, before, id) - this.#typed.own
    const next = behind === 0 ? 0 : bigramOf(right, id, behind) - this.#typed.behind
    return own + next < least
  }

  #read(): void {
    this.#isRead = true
    askLikely(this.#model, this.#place, this.#word.id, this.#left, this.#right, this.#typed)
  }

  #writeGains({gapBefore, gapBehind, gapBehind2, before}: SlipPlace, alike: boolean): void {
    const {cells, own, behind, behind2, gain} = this
    cells[0] = own
    cells[1] = behind
    cells[2] = behind2
    cells[3] = Math.max(0, gain - 2)
    cells[4] = Math.max(0, gain - 4)
    cells[5] = gapBefore === Gap.comma ? own : 0
    cells[6] = gapBehind === Gap.comma ? behind : 0
    cells[7] = gapBehind === Gap.comma || gapBehind2 === Gap.comma ? behind2 : 0
    cells[8] = before === 0 ? own : 0
    cells[9] = alike ? gain : 0
  }

  /** How much likelier each word, and what stands behind it, is here than anywhere. */
  #writeRanks({behind}: SlipPlace, typed: SlipWord, meant: SlipWord): void {
    const {cells} = this
    const next = behind === 0 ? 0 : this.#model.unigram(behind)
    cells[10] = this.#typed.own - typed.unigram
    cells[11] = this.#typed.behind - next
    cells[12] = this.#meant.own - meant.unigram
    cells[13] = this.#meant.behind - next
    cells[14] = Math.max(0, meant.unigram - this.#meant.own)
    cells[15] = Math.max(0, next - this.#meant.behind)
  }
}
