import {type Form, isKindIn, Kind} from '@copydesk/core'
import {Clause} from './clause.ts'
import type {FormReader, LostForm} from './lost-form.ts'
import {Kinds, kindAt, type LostSentence, Mark, markAt} from './lost-sentence.ts'

/** Stands for what lies beyond a mark. */
const BEYOND = 30
const EDGE: LostForm = {id: 0, hash: 1, class: 0, isCommon: false, ahead: 255, back: 255}
const NO_HEAD = 31
/** How many words a phrase has at most. */
const PHRASE = 6

/** What a mark parts: nothing, a little, all. */
const partsAt = (sentence: LostSentence, at: number): number => Math.min(2, markAt(sentence, at))

/** What stands around a place between two words where one may be lost. Made once, and set again and again. */
export class LostPlace {
  /** The words and kinds before the place and behind it, the nearest first. */
  readonly before: Int32Array = new Int32Array(3)
  readonly behind: Int32Array = new Int32Array(3)
  readonly wordsBefore: [LostForm, LostForm] = [EDGE, EDGE]
  readonly wordsBehind: [LostForm, LostForm] = [EDGE, EDGE]
  markBefore = 0
  /** The noun phrase behind: its head and that one's group, how it is built, how bare its head and its first word may be, what follows it. */
  head = 0
  headGroup = 0
  headKind = 0
  build = 0
  headBareness = 0
  bareness = 0
  next = 0
  nextMark = 0
  nextWord = 0
  /** Whether the phrase before has its determiner: 1; or a name: 2. */
  owned = 0
  readonly clause: Clause = new Clause()
  size = 0
  readonly #formOf: FormReader
  readonly #barenessOf: (form: Form) => number

  constructor(formOf: FormReader, barenessOf: (form: Form) => number) {
    this.#formOf = formOf
    this.#barenessOf = barenessOf
  }

  /** Looks at the place before a word. */
  set(sentence: LostSentence, at: number): void {
    const length = sentence.end - sentence.first
    this.size = length < 4 ? length : length < 8 ? 5 : 6
    this.markBefore = markAt(sentence, at - 1)
    this.#setNear(sentence, at)
    this.#setHead(sentence, at)
    this.#setOwned(sentence, at)
    this.clause.set(sentence, at)
  }

  #wordAt({words, first, end}: LostSentence, at: number): LostForm {
    const word = at < first || at >= end ? undefined : words[at]
    return word ? this.#formOf(word.form) : EDGE
  }

  #setNear(sentence: LostSentence, at: number): void {
    const {before, behind} = this
    const [left, left2] = [partsAt(sentence, at - 1), partsAt(sentence, at - 2)]
    const [right, right2] = [partsAt(sentence, at + 1), partsAt(sentence, at + 2)]
    before[0] = kindAt(sentence, at - 1)
    before[1] = left === 2 ? BEYOND : kindAt(sentence, at - 2) + 32 * left
    before[2] = left === 2 || left2 === 2 ? BEYOND : kindAt(sentence, at - 3) + 32 * left2
    behind[0] = kindAt(sentence, at)
    behind[1] = right === 2 ? BEYOND : kindAt(sentence, at + 1) + 32 * right
    behind[2] = right === 2 || right2 === 2 ? BEYOND : kindAt(sentence, at + 2) + 32 * right2
    this.wordsBefore[0] = this.#wordAt(sentence, at - 1)
    this.wordsBefore[1] = left === 2 ? EDGE : this.#wordAt(sentence, at - 2)
    this.wordsBehind[0] = this.#wordAt(sentence, at)
    this.wordsBehind[1] = right === 2 ? EDGE : this.#wordAt(sentence, at + 1)
  }

  #setHead(sentence: LostSentence, from: number): void {
    let [at, head, build] = [from, -1, 0]
    for (; at < sentence.end && at < from + PHRASE; at++) {
      if (at > from && markAt(sentence, at) !== Mark.space) break
      const kind = kindAt(sentence, at)
      if (isKindIn(kind, Kinds.nouns)) [head, build] = [at, 3 * build + 1]
      else if (head >= 0 || !isKindIn(kind, Kinds.inside)) break
      else build = 3 * build + 2
    }
    const {words} = sentence
    const form = words[head]?.form
    const first = words[from]?.form
    this.build = build
    const own = head < 0 ? EDGE : this.#wordAt(sentence, head)
    this.head = head < 0 ? 0 : own.hash
    this.headGroup = own.back
    this.headKind = head < 0 ? NO_HEAD : kindAt(sentence, head)
    this.headBareness = form ? this.#barenessOf(form) : BEYOND
    this.bareness = first ? this.#barenessOf(first) : BEYOND
    this.next = kindAt(sentence, at)
    this.nextMark = markAt(sentence, at)
    this.nextWord = this.#wordAt(sentence, at).hash
  }

  #setOwned(sentence: LostSentence, at: number): void {
    this.owned = 0
    for (let place = at - 1; place >= sentence.first && place > at - PHRASE; place--) {
      const kind = kindAt(sentence, place)
      if (isKindIn(kind, Kinds.owning)) {
        this.owned = 1
        return
      }
      if (kind === Kind.name) this.owned = 2
      if (!isKindIn(kind, Kinds.inside) || markAt(sentence, place) !== Mark.space) return
    }
  }
}
