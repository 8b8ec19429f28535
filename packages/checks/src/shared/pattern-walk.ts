import type {Word} from '@copydesk/core'
import type {Pattern, Step} from './pattern.ts'
import {type Edge, fits} from './word-test.ts'

type WordStep = Extract<Step, {readonly kind: 'word'}>

/** How many words “..” passes at most. */
const REACH = 20

const isBlank = (gap: string): boolean => gap === ' ' || gap.trim() === ''

/** Marks that open what follows: “given to (…”, “writes of ‘…’”; a clause goes on. */
const OPENING = /^\s+[“‘"'([<«]+$/

const oneFewer = ({words, tests, edges, kind, negated, least, most, marked}: WordStep): WordStep => ({
  words,
  tests,
  edges,
  kind,
  negated,
  least,
  most: most - 1,
  marked,
})

/** Walks one way from the anchor of a pattern, and keeps which words the pattern marks. */
export class PatternWalk {
  first: number = Number.POSITIVE_INFINITY
  last: number = -1
  readonly #words: readonly Word[]
  readonly #steps: readonly Step[]
  readonly #by: 1 | -1
  /** Steps and places from which nothing holds. */
  readonly #failed: Set<number> | undefined

  constructor(words: readonly Word[], {steps, winding}: Pattern, by: 1 | -1) {
    this.#words = words
    this.#steps = steps
    this.#by = by
    this.#failed = winding ? new Set() : undefined
  }

  /** Whether the steps from `step` on hold for the words behind `at`. `joined`: only white space may part them. */
  from(step: number, at: number, joined = true): boolean {
    const wanted = this.#steps[step]
    if (!wanted) return true
    const key = 2 * (at * this.#steps.length + step) + (joined ? 1 : 0)
    if (this.#failed?.has(key)) return false
    const holds =
      wanted.kind === 'word' ? this.#word(wanted, step, at, joined) : this.#within(step + this.#by, at)
    if (!holds) this.#failed?.add(key)
    return holds
  }

  #next(at: number): Word | undefined {
    const here = this.#words[at]
    const next = this.#words[at + this.#by]
    return here && next?.paragraph === here.paragraph ? next : undefined
  }

  /** What parts the word at `at` from the one behind it; undefined at the paragraph's end. */
  #gap(at: number): string | undefined {
    const next = this.#next(at)
    return next && (this.#by === 1 ? next.gap : this.#words[at]?.gap)
  }

  #edge(kind: Edge, at: number): boolean {
    const gap = this.#gap(at)
    if (kind === 'first' || kind === 'last') return this.#next(at)?.sentence !== this.#words[at]?.sentence
    if (gap === undefined) return kind === 'break'
    // 7,000,000 and 3.5 are one figure.
    if (gap.length === 1 && gap !== ' ' && this.#next(at)?.form.shape === 'number') return false
    if (kind === 'comma') return gap.trim() === ','
    return !isBlank(gap) && !(this.#by === 1 && OPENING.test(gap))
  }

  /** Whether the rest holds somewhere within reach in the sentence. */
  #within(step: number, from: number): boolean {
    for (let at = from; Math.abs(at - from) <= REACH; at += this.#by) {
      if (this.from(step, at, false)) return true
      if (this.#next(at)?.sentence !== this.#words[at]?.sentence) return false
    }
    return false
  }

  #word(wanted: WordStep, step: number, at: number, joined: boolean): boolean {
    for (const edge of wanted.negated ? [] : wanted.edges) {
      if (this.#edge(edge, at) && this.from(step + this.#by, at, false)) return true
    }
    const next = this.#next(at)
    const near = next !== undefined && (!joined || isBlank(this.#gap(at) ?? ''))
    if (near && fits(wanted, next.form) !== wanted.negated) {
      if (this.#take(wanted, step, at + this.#by)) return true
    } else if (wanted.negated && !near) return this.from(step + this.#by, at)
    return wanted.least === 0 && this.from(step + this.#by, at, joined)
  }

  #take(wanted: WordStep, step: number, at: number): boolean {
    const {first, last} = this
    if (wanted.marked) {
      this.first = Math.min(this.first, at)
      this.last = Math.max(this.last, at)
    }
    if (wanted.most > 1 && this.#word(oneFewer(wanted), step, at, true)) return true
    if (this.from(step + this.#by, at)) return true
    this.first = first
    this.last = last
    return false
  }
}
