import type {LanguageModel, Word} from '@copydesk/core'
import {CHOICE_CLASSES, CHOICE_FACTS, CHOICES, Fact, Next, writeChoiceClasses} from './choice-classes.ts'
import type {FirstLook} from './first-look.ts'
import type {FormReader} from './lost-form.ts'
import type {LostSentence} from './lost-sentence.ts'
import {Neighbours} from './neighbours.ts'
import {SmallPairs} from './small-pairs.ts'

/** A place that no word makes likelier than this, as a power of ten, is looked at no further. */
const LEAST = -0.5

const bit = (fact: boolean): number => (fact ? 1 : 0)

/** The words that may be lost at a place, and how much likelier each would make what stands there. Made once, and set again and again. */
export class Choices {
  /** Their numbers, the likeliest by the first look first. */
  readonly words: Int32Array = new Int32Array(CHOICES)
  readonly facts: Float32Array = new Float32Array(CHOICES * CHOICE_FACTS)
  readonly classes: Int32Array = new Int32Array(CHOICES * CHOICE_CLASSES)
  readonly #model: LanguageModel
  readonly #near: Neighbours
  readonly #look: FirstLook
  readonly #pairs: SmallPairs

  constructor(model: LanguageModel, look: FirstLook, formOf: FormReader) {
    this.#model = model
    this.#near = new Neighbours(model, look)
    this.#look = look
    this.#pairs = new SmallPairs(model, look.likely, formOf)
  }

  /** Looks at the place before a word; false where no word goes with what stands there. */
  set(sentence: LostSentence, at: number, least: number = LEAST): boolean {
    const [left, right] = [sentence.words[at - 1], sentence.words[at]]
    if (!left || !right) return false
    this.#near.set(sentence, at)
    this.#look.rank(left, right, this.words)
    let isGain = false
    for (let choice = 0; choice < CHOICES; choice++) {
      if (this.#write(choice, left, right) > least) isGain = true
    }
    return isGain
  }

  /** How much likelier a choice makes what stands there, as a power of ten. */
  gainOf(choice: number): number {
    const at = choice * CHOICE_FACTS
    return (this.facts[at + Fact.gain] ?? 0) + (this.facts[at + Fact.loss] ?? 0)
  }

  /** Goes on to write how each goes with the kinds beside the place. */
  setKinds(left: number, right: number): void {
    const {isUnseen, behind} = this.#near
    const next = isUnseen ? Next.never : behind === 0 ? Next.unknown : Next.seen
    writeChoiceClasses(this, next, left, right)
  }

  /** Writes the facts of one; gives how much likelier it makes all. */
  #write(choice: number, left: Word, right: Word): number {
    const {trigramOf, unigram} = this.#model
    const near = this.#near
    const {before, behind, tellsNext} = near
    const {likely} = this.#look
    const word = this.words[choice] ?? 0
    const id = likely.idBefore(right.form.lower, word)
    const one = this.#pairs.behind(left, word, id === likely.an)
    const other = this.#pairs.before(right, word)
    const own = trigramOf(near.pairBefore, one, near.before2, before, id)
    const next = behind === 0 ? 0 : trigramOf(one, other, before, id, behind)
    const next2 = tellsNext ? trigramOf(other, near.pairBehind, id, behind, near.behind2) : 0
    const gain = own + next - near.next + next2 - near.next2
    const usual = behind === 0 ? 0 : unigram(behind)
    const {facts} = this
    const at = choice * CHOICE_FACTS
    facts[at] = own
    facts[at + 1] = next - near.next
    facts[at + 2] = next2 - near.next2
    facts[at + Fact.gain] = Math.max(0, gain)
    facts[at + 4] = Math.max(0, gain - 1.5)
    facts[at + 5] = Math.max(0, gain - 3)
    facts[at + 6] = own - unigram(id)
    facts[at + Fact.lift] = next - usual
    facts[at + 8] = bit(one >= 0 && other >= 0)
    facts[at + 9] = bit(near.isUnseen)
    facts[at + 10] = bit(one < 0 && before !== 0)
    facts[at + 11] = bit(other < 0 && behind !== 0)
    facts[at + Fact.asIs] = near.next - usual
    facts[at + Fact.loss] = Math.min(0, gain)
    return gain
  }
}
