import type {LanguageModel} from '@copydesk/core'
import {CHOICE_CLASSES, CHOICE_FACTS, CHOICES, Fact, Next, writeChoiceClasses} from './choice-classes.ts'
import type {FormReader} from './lost-form.ts'
import type {LostSentence} from './lost-sentence.ts'
import {Neighbours} from './neighbours.ts'

const AN = /^[aeiou]/
const TAKEN = -99

const bit = (fact: boolean): number => (fact ? 1 : 0)

/** The words that may be lost at a place, and how much likelier each would make what stands there. Made once, and set again and again. */
export class Choices {
  /** Their numbers, the likeliest by pairs first. */
  readonly words: Int32Array = new Int32Array(CHOICES)
  readonly facts: Float32Array = new Float32Array(CHOICES * CHOICE_FACTS)
  readonly classes: Int32Array = new Int32Array(CHOICES * CHOICE_CLASSES)
  readonly #model: LanguageModel
  readonly #near: Neighbours
  readonly #ids: Int32Array
  readonly #gains: Float64Array
  readonly #a: number
  readonly #an: number

  constructor(model: LanguageModel, words: readonly string[], formOf: FormReader) {
    this.#model = model
    this.#near = new Neighbours(model, formOf)
    this.#ids = Int32Array.from(words, (word) => model.idOfText(word))
    this.#gains = new Float64Array(words.length)
    this.#a = words.indexOf('a')
    this.#an = model.idOfText('an')
  }

  /** Looks at the place before a word; false where no word makes it likelier. */
  set(sentence: LostSentence, at: number): boolean {
    this.#near.set(sentence, at)
    const isVowel = AN.test(sentence.words[at]?.form.lower ?? '')
    this.#weighPairs(isVowel)
    let isGain = false
    for (let choice = 0; choice < CHOICES; choice++) {
      const word = this.#takeBest()
      this.words[choice] = word
      const gain = this.#write(choice, word === this.#a && isVowel ? this.#an : (this.#ids[word] ?? 0))
      if (gain > 0) isGain = true
    }
    return isGain
  }

  /** Goes on to write how each goes with the kinds beside the place. */
  setKinds(left: number, right: number): void {
    const {isUnseen, behind} = this.#near
    const next = isUnseen ? Next.never : behind === 0 ? Next.unknown : Next.seen
    writeChoiceClasses(this, next, left, right)
  }

  #weighPairs(isVowel: boolean): void {
    const {pair, bigramOf} = this.#model
    const {before, behind} = this.#near
    for (let word = 0; word < this.#ids.length; word++) {
      const id = word === this.#a && isVowel ? this.#an : (this.#ids[word] ?? 0)
      const next = behind === 0 ? 0 : bigramOf(pair(id, behind), id, behind)
      this.#gains[word] = bigramOf(pair(before, id), before, id) + next
    }
  }

  #takeBest(): number {
    let best = 0
    for (let word = 1; word < this.#gains.length; word++)
      if ((this.#gains[word] ?? 0) > (this.#gains[best] ?? 0)) best = word
    this.#gains[best] = TAKEN
    return best
  }

  /** Writes the facts of one; gives how much likelier it makes all. */
  #write(choice: number, id: number): number {
    const {pair, trigramOf, unigram} = this.#model
    const near = this.#near
    const {before, behind, tellsNext} = near
    const [one, other] = [pair(before, id), pair(id, behind)]
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
