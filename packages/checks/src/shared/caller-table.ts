import {codeOf, type Form} from '@copydesk/core'
import type {ByNeighbour, CalledRules} from './called-rules.ts'
import {mayStand, type Side} from './step-fits.ts'

/** A bit for each code of a word. */
const CODES = 256 / 32
/** Behind the codes of both neighbours stand how many rules ask for no certain word, and what they ask for. */
const COUNT = 2 * CODES
const SIDE = 16

/**
 * What most words are told by whose neighbours call no rule, without a look at the rules: all that belongs to a word side
 * by side, because what takes time is memory that lies far apart.
 */
export class CallerTable {
  #cells = new Int32Array(1 << 12)
  #end = 0

  /** Notes the rules that a word calls; gives where they begin. */
  add({before, behind, rest}: CalledRules): number {
    const start = this.#end
    this.#end += COUNT + 1 + rest.length
    while (this.#end > this.#cells.length) this.#grow()
    this.#note(start, before)
    this.#note(start + CODES, behind)
    this.#cells[start + COUNT] = rest.length
    for (const [index, rule] of rest.entries())
      this.#cells[start + COUNT + 1 + index] = rule.before | (rule.behind << SIDE)
    return start
  }

  /** Whether a rule of the word whose rules begin at `start` may ask for a word before it. */
  asksBefore(start: number, {code}: Form): boolean {
    return this.#has(start, code)
  }

  /** Whether a rule may ask for a word behind it. */
  asksBehind(start: number, {code}: Form): boolean {
    return this.#has(start + CODES, code)
  }

  /** Whether a rule asks for no certain word. */
  isOpen(start: number): boolean {
    return (this.#cells[start + COUNT] ?? 0) > 0
  }

  /** Gives the first rule from `from` on, of those that ask for no certain word, that both sides may fit; -1 where none is. */
  fitting(start: number, from: number, before: Side, behind: Side): number {
    const count = this.#cells[start + COUNT] ?? 0
    for (let index = from; index < count; index++) {
      const sides = this.#cells[start + COUNT + 1 + index] ?? 0
      if (mayStand(sides >>> SIDE, behind) && mayStand(sides & 0xffff, before)) return index
    }
    return -1
  }

  #has(row: number, code: number): boolean {
    return ((this.#cells[row + (code >>> 5)] ?? 0) & (1 << (code & 31))) !== 0
  }

  #note(row: number, rules: ByNeighbour): void {
    for (const word of rules.keys()) {
      const code = codeOf(word)
      const cell = row + (code >>> 5)
      this.#cells[cell] = (this.#cells[cell] ?? 0) | (1 << (code & 31))
    }
  }

  #grow(): void {
    const cells = new Int32Array(2 * this.#cells.length)
    cells.set(this.#cells)
    this.#cells = cells
  }
}
