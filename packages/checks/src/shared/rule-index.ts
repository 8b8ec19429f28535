import {type Form, type Lexicon, perForm, type Word} from '@copydesk/core'
import {type ContextOptions, type ContextRule, contextRules} from './context-rules.ts'
import type {Step} from './pattern.ts'

interface Numbered {
  /** Its place among those that one word calls. */
  readonly order: number
  readonly rule: ContextRule
}

type ByNeighbour = ReadonlyMap<string, readonly Numbered[]>

/** The rules that one word calls, by what they ask of its neighbours. */
interface Called {
  readonly after: ByNeighbour
  readonly before: ByNeighbour
  readonly rest: readonly Numbered[]
}

/** What a rule gives where a word stands. */
export type Ask<T> = (rule: ContextRule, at: number) => T | undefined

/** The rules of some options, by the words that call them. */
export interface RuleIndex {
  /** Whether a word calls any rule. */
  readonly calls: (form: Form) => boolean
  /** Gives what the first rule gives, of those that may hold where a word stands, that gives anything. */
  readonly first: <T>(words: readonly Word[], at: number, ask: Ask<T>) => T | undefined
}

const NONE: readonly Numbered[] = []

/** The words that must stand in a place of a pattern; undefined where others may. */
const wordsOf = (step: Step | undefined): ReadonlySet<string> | undefined =>
  step?.kind === 'word' &&
  step.least === 1 &&
  !step.negated &&
  step.edges.length === 0 &&
  step.tests.length === 0 &&
  step.words.size > 0
    ? step.words
    : undefined

const file = (table: Map<string, Numbered[]>, words: ReadonlySet<string>, numbered: Numbered): void => {
  for (const word of words) {
    const list = table.get(word)
    if (list) list.push(numbered)
    else table.set(word, [numbered])
  }
}

const calledBy = (rules: readonly ContextRule[]): Called => {
  const after = new Map<string, Numbered[]>()
  const before = new Map<string, Numbered[]>()
  const rest: Numbered[] = []
  for (const [order, rule] of rules.entries()) {
    const {steps, anchor} = rule.pattern
    const next = wordsOf(steps[anchor + 1])
    const last = wordsOf(steps[anchor - 1])
    if (next) file(after, next, {order, rule})
    else if (last) file(before, last, {order, rule})
    else rest.push({order, rule})
  }
  return {after, before, rest}
}

const beside = (rules: ByNeighbour, word: Word | undefined): readonly Numbered[] =>
  rules.size === 0 || !word ? NONE : (rules.get(word.form.lower) ?? NONE)

/** The first of some rules, of those that stand before a place among all, that gives anything. */
const firstOf = <T>(
  rules: readonly Numbered[],
  at: number,
  ask: Ask<T>,
  before = Number.POSITIVE_INFINITY,
): {readonly order: number; readonly given: T} | undefined => {
  for (const {order, rule} of rules) {
    if (order > before) return
    const given = ask(rule, at)
    if (given !== undefined) return {order, given}
  }
  return
}

const indexOf = (table: ReadonlyMap<string, readonly ContextRule[]>): RuleIndex => {
  const calledAt = perForm(({lower}) => calledBy(table.get(lower) ?? []))
  return {
    calls: ({lower}) => table.has(lower),
    first: (words, at, ask) => {
      const word = words[at]
      if (!word) return
      const {before, after, rest} = calledAt(word.form)
      const left = firstOf(beside(before, words[at - 1]), at, ask)
      const right = firstOf(beside(after, words[at + 1]), at, ask, left?.order) ?? left
      return (firstOf(rest, at, ask, right?.order) ?? right)?.given
    },
  }
}

const indexes = new WeakMap<object, RuleIndex>()

/** Gives the rules of some options by the words that call them and the words beside those. */
export const ruleIndex = (options: ContextOptions, lexicon: Lexicon): RuleIndex => {
  const known = indexes.get(options.slips)
  if (known) return known
  const index = indexOf(contextRules(options, lexicon))
  indexes.set(options.slips, index)
  return index
}
