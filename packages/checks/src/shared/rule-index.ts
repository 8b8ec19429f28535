import type {Form, Lexicon, Word} from '@copydesk/core'
import {type ContextOptions, type ContextRule, contextRules} from './context-rules.ts'
import type {Step} from './pattern.ts'

/** The rules that one word calls, by what they ask of its neighbours; each with its place among them. */
interface Called {
  readonly after: ReadonlyMap<string, readonly Numbered[]>
  readonly before: ReadonlyMap<string, readonly Numbered[]>
  readonly rest: readonly Numbered[]
  readonly plain: readonly ContextRule[]
}

interface Numbered {
  readonly order: number
  readonly rule: ContextRule
}

/** The rules of some options, by the words that call them. */
export interface RuleIndex {
  /** Whether a word calls any rule. */
  readonly calls: (form: Form) => boolean
  /** The rules that may hold where a word stands, in their order. */
  readonly at: (words: readonly Word[], at: number) => readonly ContextRule[]
}

const NONE: readonly ContextRule[] = []

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
  return {after, before, rest, plain: rest.map(({rule}) => rule)}
}

const rulesFor = (
  called: Called,
  before: Word | undefined,
  after: Word | undefined,
): readonly ContextRule[] => {
  const left = before && called.before.get(before.form.lower)
  const right = after && called.after.get(after.form.lower)
  if (!left && !right) return called.plain
  return [...(left ?? []), ...(right ?? []), ...called.rest]
    .sort((a, b) => a.order - b.order)
    .map(({rule}) => rule)
}

const indexOf = (table: ReadonlyMap<string, readonly ContextRule[]>): RuleIndex => {
  const made = new Map<string, Called>()
  const called = (word: string): Called | undefined => {
    const rules = table.get(word)
    const known = made.get(word) ?? (rules && calledBy(rules))
    if (known) made.set(word, known)
    return known
  }
  return {
    calls: ({lower}) => table.has(lower),
    at: (words, at) => {
      const here = called(words[at]?.form.lower ?? '')
      return here ? rulesFor(here, words[at - 1], words[at + 1]) : NONE
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
