import type {LanguageModel} from '@copydesk/core'
import {Gap, type SlipLine, slipLine} from './slip-line.ts'
import {Class} from './slip-word.ts'

/** Stands for a word beyond a break or the sentence's end: nothing is told by it. */
export const NOTHING = -1

/** The surroundings of a word, two words on each side. Made once, and set again and again. */
export class SlipPlace {
  readonly #start: number
  readonly #end: number
  line: SlipLine = slipLine(0)
  /** The words beside the place, by their numbers in the line. */
  left = 0
  right = 0
  before2 = 0
  before = 0
  behind = 0
  behind2: number = NOTHING
  /** The numbers of the two words before the place, and of the two behind it. */
  pairBefore = -1
  pairBehind = -1
  gapBefore = 0
  gapBehind = 0
  /** What stands behind the word behind. */
  gapBehind2 = 0
  classBefore2 = 0
  classBefore = 0
  classBehind = 0
  classBehind2 = 0

  constructor(model: LanguageModel) {
    this.#start = model.start()
    this.#end = model.end()
  }

  /** Looks at a place of a line. */
  set(line: SlipLine, at: number): void {
    this.#setAt(line, at - 1, at + 1)
    this.#setBefore(line, at)
    this.#setBehind(line, at)
  }

  /** Looks at what could stand between two places. */
  setBetween(line: SlipLine, left: number, right: number): void {
    this.#setAt(line, left, right)
    this.#setBefore(line, left + 1)
    this.#setBehind(line, right - 1)
  }

  #setAt(line: SlipLine, left: number, right: number): void {
    this.line = line
    this.left = left
    this.right = right
  }

  #setBefore({ids, classes, gaps, pairs}: SlipLine, at: number): void {
    const gap = at === 0 ? Gap.edge : (gaps[at] ?? 0)
    const isOpen = gap !== Gap.break
    this.gapBefore = gap
    this.before = at === 0 ? this.#start : isOpen ? (ids[at - 1] ?? 0) : 0
    this.classBefore = at === 0 ? Class.edge : isOpen ? (classes[at - 1] ?? 0) : Class.break
    this.pairBefore = at === 0 || !isOpen ? -1 : (pairs[at - 1] ?? -1)
    this.before2 = at === 1 && isOpen ? this.#start : 0
    this.classBefore2 = at < 2 ? Class.edge : Class.break
    if (at < 2 || !isOpen || gaps[at - 1] === Gap.break) return
    this.before2 = ids[at - 2] ?? 0
    this.classBefore2 = classes[at - 2] ?? 0
  }

  #setBehind({ids, classes, gaps, pairs, length}: SlipLine, at: number): void {
    const isLast = at + 1 >= length
    const gap = isLast ? Gap.edge : (gaps[at + 1] ?? 0)
    const isOpen = gap !== Gap.break
    this.gapBehind = gap
    this.behind = isLast ? this.#end : isOpen ? (ids[at + 1] ?? 0) : 0
    this.classBehind = isLast ? Class.edge : isOpen ? (classes[at + 1] ?? 0) : Class.break
    this.gapBehind2 = at + 2 >= length ? Gap.edge : (gaps[at + 2] ?? 0)
    this.behind2 = NOTHING
    this.pairBehind = -1
    this.classBehind2 = Class.break
    if (isLast || !isOpen || this.gapBehind2 === Gap.break) return
    const endsNext = at + 2 >= length
    this.pairBehind = pairs[at + 2] ?? -1
    this.behind2 = endsNext ? this.#end : (ids[at + 2] ?? 0)
    this.classBehind2 = endsNext ? Class.edge : (classes[at + 2] ?? 0)
  }
}
