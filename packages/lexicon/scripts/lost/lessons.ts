import type {LanguageModel, Word} from '@copydesk/core'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import {barenessOf} from '../../src/lost/bareness.ts'
import {CHOICE_CLASSES, CHOICE_FACTS, CHOICES} from '../../src/lost/choice-classes.ts'
import {Choices} from '../../src/lost/choices.ts'
import type {FirstLook} from '../../src/lost/first-look.ts'
import type {LostWords} from '../../src/lost/lost-file.ts'
import type {FormReader} from '../../src/lost/lost-form.ts'
import {LostPlace} from '../../src/lost/lost-place.ts'
import {PLACE_FEATURES, writePlace} from '../../src/lost/place-features.ts'

/** A place that no word makes likelier than this, as a power of ten, is no lesson: lower than where copy is judged. */
const LEAST = -1

/** What lessons are made by. */
export interface LessonSources extends Pick<LostWords, 'owned' | 'bare'> {
  readonly model: LanguageModel
  readonly kindsOf: KindsOf
  readonly look: FirstLook
  readonly formOf: FormReader
}

/** Places with the word that is lost there, in arrays. */
export class Lessons {
  count = 0
  readonly features: Int32Array
  readonly words: Int32Array
  readonly facts: Float32Array
  readonly classes: Int32Array
  /** Which of the choices is lost; -1 none. */
  readonly lost: Int8Array
  readonly #most: number
  readonly #place: LostPlace
  readonly #choices: Choices
  readonly #kindsOf: KindsOf

  constructor(most: number, {model, owned, bare, kindsOf, look, formOf}: LessonSources) {
    this.#most = most
    this.#place = new LostPlace(formOf, barenessOf(model, owned, bare))
    this.#choices = new Choices(model, look, formOf)
    this.#kindsOf = kindsOf
    this.features = new Int32Array(most * PLACE_FEATURES)
    this.words = new Int32Array(most * CHOICES)
    this.facts = new Float32Array(most * CHOICES * CHOICE_FACTS)
    this.classes = new Int32Array(most * CHOICES * CHOICE_CLASSES)
    this.lost = new Int8Array(most)
  }

  /** Adds the places before some words of one sentence; `lost` is the number of the word that is lost there, -1 none. */
  add(words: readonly Word[], places: readonly number[], lost: number): void {
    const kinds = this.#kindsOf(words, {firstWord: 0, lastWord: words.length})
    const sentence = {first: 0, end: words.length, words, kinds: () => kinds}
    for (const at of places) {
      if (this.count === this.#most) return
      // What nothing speaks for teaches nothing.
      if (!this.#choices.set(sentence, at, LEAST)) continue
      const choice = lost < 0 ? -1 : this.#choices.words.indexOf(lost)
      if (lost >= 0 && choice < 0) continue
      this.#place.set(sentence, at)
      this.#choices.setKinds(this.#place.before[0] ?? 0, this.#place.behind[0] ?? 0)
      this.#write(this.count++, choice)
    }
  }

  #write(lesson: number, choice: number): void {
    writePlace(this.#place, this.features, lesson * PLACE_FEATURES)
    this.words.set(this.#choices.words, lesson * CHOICES)
    this.facts.set(this.#choices.facts, lesson * CHOICES * CHOICE_FACTS)
    this.classes.set(this.#choices.classes, lesson * CHOICES * CHOICE_CLASSES)
    this.lost[lesson] = choice
  }
}
