import type {LanguageModel} from '@copydesk/core'
import {barenessOf} from './bareness.ts'
import {CHOICE_CLASSES, CHOICE_FACTS, CHOICES} from './choice-classes.ts'
import {Choices} from './choices.ts'
import type {FirstLook} from './first-look.ts'
import {LOST_STEP, type LostTables} from './lost-file.ts'
import type {FormReader} from './lost-form.ts'
import {LostPlace} from './lost-place.ts'
import type {LostSentence} from './lost-sentence.ts'
import {ANY, slotOf} from './mix.ts'
import {PLACE_FEATURES, writePlace} from './place-features.ts'

/** A word that seems to be lost, and how likely that is, as a natural logarithm of odds. */
export interface Lost {
  readonly lost: string
  readonly margin: number
}

/** Words that make the sentence so much less likely, as a power of ten, are not lost. */
const SLIGHT = -0.7

/** Weighs what may be lost at a place. */
export class LossJudge {
  readonly #tables: LostTables
  readonly #place: LostPlace
  readonly #choices: Choices
  readonly #features: Int32Array = new Int32Array(PLACE_FEATURES)

  constructor(tables: LostTables, model: LanguageModel, look: FirstLook, formOf: FormReader) {
    this.#tables = tables
    this.#place = new LostPlace(formOf, barenessOf(model, tables.owned, tables.bare))
    this.#choices = new Choices(model, look, formOf)
  }

  /** Gives what is lost before a word, where it is likelier than that nothing is. */
  lostAt(sentence: LostSentence, at: number): Lost | undefined {
    const place = this.#place
    const choices = this.#choices
    if (!choices.set(sentence, at)) return
    place.set(sentence, at)
    choices.setKinds(place.before[0] ?? 0, place.behind[0] ?? 0)
    writePlace(place, this.#features, 0)
    let [sum, best, most] = [0, 0, Number.NEGATIVE_INFINITY]
    for (let choice = 0; choice < CHOICES; choice++) {
      if (choices.gainOf(choice) < SLIGHT) continue
      const score = this.#scoreOf(choice)
      sum += Math.exp(score)
      if (score > most) [best, most] = [choice, score]
    }
    if (sum < 1) return
    return {lost: this.#tables.lost[choices.words[best] ?? 0] ?? '', margin: Math.log(sum)}
  }

  #scoreOf(choice: number): number {
    const {facts, weights} = this.#tables
    const {words, facts: values, classes} = this.#choices
    const word = words[choice] ?? 0
    let sum = 0
    for (let at = 0; at < PLACE_FEATURES; at++) sum += weights[slotOf(this.#features[at] ?? 0, word)] ?? 0
    for (let at = 0; at < CHOICE_CLASSES; at++) {
      const feature = classes[choice * CHOICE_CLASSES + at] ?? 0
      sum += (weights[slotOf(feature, word)] ?? 0) + (weights[slotOf(feature, ANY)] ?? 0)
    }
    sum /= LOST_STEP
    for (let at = 0; at < CHOICE_FACTS; at++)
      sum += (facts[word * CHOICE_FACTS + at] ?? 0) * (values[choice * CHOICE_FACTS + at] ?? 0)
    return sum
  }
}
