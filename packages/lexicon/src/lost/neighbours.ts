import type {LanguageModel} from '@copydesk/core'
import type {FirstLook} from './first-look.ts'
import {type LostSentence, Mark, markAt} from './lost-sentence.ts'

/** Stands for the word behind the next one where a mark parts them: nothing is told by it. */
const NOTHING = -1

const isOpen = (sentence: LostSentence, at: number): boolean => markAt(sentence, at) <= Mark.comma

/** The words around a place as the language model knows them, and how likely they are as they stand. Made once, and set again and again. */
export class Neighbours {
  before2 = 0
  before = 0
  behind = 0
  behind2 = 0
  /** The numbers of the two words before the place, and of the two behind it. */
  pairBefore = -1
  pairBehind = -1
  /** How likely the word behind the place is, and the one behind that. */
  next = 0
  next2 = 0
  /** Whether there is anything to tell of the second word. */
  tellsNext = false
  /** Whether the words beside the place were never seen side by side. */
  isUnseen = false
  readonly #model: LanguageModel
  readonly #look: FirstLook

  constructor(model: LanguageModel, look: FirstLook) {
    this.#model = model
    this.#look = look
  }

  /** Looks at the place before a word. */
  set(sentence: LostSentence, at: number): void {
    const {first, end} = sentence
    const {start, end: last} = this.#model
    this.before = this.#idAt(sentence, at - 1)
    this.behind = this.#idAt(sentence, at)
    this.before2 = at - 1 === first ? start() : isOpen(sentence, at - 1) ? this.#idAt(sentence, at - 2) : 0
    this.behind2 = at + 1 >= end ? last() : isOpen(sentence, at + 1) ? this.#idAt(sentence, at + 1) : NOTHING
    this.tellsNext = this.behind !== 0 && this.behind2 !== NOTHING
    this.#setLikely()
  }

  #idAt({words}: LostSentence, at: number): number {
    const word = words[at]
    return word ? this.#look.idOf(word) : 0
  }

  #setLikely(): void {
    const {before2, before, behind, behind2, tellsNext} = this
    const {pair, trigramOf} = this.#model
    const between = pair(before, behind)
    this.pairBefore = pair(before2, before)
    this.pairBehind = behind2 === NOTHING ? -1 : pair(behind, behind2)
    this.isUnseen = between < 0 && before !== 0 && behind !== 0
    this.next = behind === 0 ? 0 : trigramOf(this.pairBefore, between, before2, before, behind)
    this.next2 = tellsNext ? trigramOf(between, this.pairBehind, before, behind, behind2) : 0
  }
}
