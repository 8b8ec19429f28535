import {Gap, type SlipLine} from './slip-line.ts'
import type {SlipPlace} from './slip-place.ts'
import {NO_ROW} from './slip-word.ts'
import {TagPairs} from './tag-pairs.ts'
import {Tag, type TagTables} from './tag-tables.ts'

/** So many words on each side are looked at. */
const REACH = 3

/** Stand for a comma and for the sentence's edge among the rows of words. */
const COMMA = -1
const EDGE = -2

/** How well words go with the tags around a place. Made once, and set again and again. */
export class TagContext {
  readonly #tables: TagTables
  #before: TagPairs = new TagPairs()
  #now: TagPairs = new TagPairs()
  #spare: TagPairs = new TagPairs()
  readonly #behind: number[] = []
  /** How likely the word that was asked for is by what stands before it, and what stands behind as well: logarithms. */
  left = 0
  both = 0

  constructor(tables: TagTables) {
    this.#tables = tables
  }

  /** Reads what stands around a place. */
  read({line, left, right}: SlipPlace): void {
    this.#readBefore(line, left)
    this.#readBehind(line, right)
  }

  /** Asks how well a word goes there, given by its row, or two in a row. */
  ask(row: number, second: number = NO_ROW): void {
    const all = this.#before.sum()
    this.#now.copy(this.#before)
    if (row !== NO_ROW) this.#goOn(row)
    if (second !== NO_ROW) this.#goOn(second)
    this.left = Math.log(this.#now.sum() / all)
    for (const behind of this.#behind) this.#goOn(behind)
    this.both = Math.log(this.#now.sum() / all)
  }

  #readBefore({rows, gaps, length}: SlipLine, left: number): void {
    let from = left
    while (from > 0 && left - from < REACH - 1 && gaps[from] !== Gap.break) from--
    const tag = left < 0 || (from === 0 && gaps[0] !== Gap.break) ? Tag.edge : Tag.any
    this.#before.reset(tag, tag)
    for (let at = from; at <= left; at++) {
      if (at > from && gaps[at] === Gap.comma) this.#push(COMMA)
      this.#push(rows[at] ?? 0)
    }
    const gap = left >= 0 && left + 1 < length ? gaps[left + 1] : Gap.space
    if (gap === Gap.comma) this.#push(COMMA)
    if (gap === Gap.break) this.#before.reset(Tag.any, Tag.any)
  }

  #readBehind({rows, gaps, length}: SlipLine, right: number): void {
    const end = right + REACH
    this.#behind.length = 0
    for (let at = right; at < end; at++) {
      if (at >= length) {
        this.#behind.push(EDGE)
        return
      }
      if (gaps[at] === Gap.break) return
      if (gaps[at] === Gap.comma) this.#behind.push(COMMA)
      this.#behind.push(rows[at] ?? 0)
    }
  }

  #goOn(row: number): void {
    const last = this.#now
    this.#step(last, this.#spare, row)
    this.#now = this.#spare
    this.#spare = last
  }

  #push(row: number): void {
    const last = this.#before
    this.#step(last, this.#spare, row)
    this.#before = this.#spare
    this.#spare = last
  }

  #step(from: TagPairs, to: TagPairs, row: number): void {
    if (row >= 0) to.stepOver(from, row, this.#tables)
    else to.stepTo(from, row === COMMA ? Tag.comma : Tag.edge, this.#tables)
  }
}
