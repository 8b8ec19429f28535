import type {Step} from './pattern.ts'
import type {ContextRule} from './slip.ts'
import {numberOfStep, OPEN} from './step-fits.ts'

/** A rule, its place among those that one word calls, and the numbers of the places beside its anchor that are still to be looked at. */
export interface Numbered {
  readonly order: number
  readonly rule: ContextRule
  readonly before: number
  readonly behind: number
}

/** Rules by the word that must stand beside the one that calls them. */
export type ByNeighbour = ReadonlyMap<string, readonly Numbered[]>

/** The rules that one word calls, by what they ask of its neighbours. */
export interface CalledRules {
  readonly before: ByNeighbour
  readonly behind: ByNeighbour
  /** Those that ask for no certain word on either side. */
  readonly rest: readonly Numbered[]
}

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

/** Files the rules that one word calls. */
export const calledRules = (rules: readonly ContextRule[]): CalledRules => {
  const behind = new Map<string, Numbered[]>()
  const before = new Map<string, Numbered[]>()
  const rest: Numbered[] = []
  for (const [order, rule] of rules.entries()) {
    const {steps, anchor} = rule.pattern
    const next = wordsOf(steps[anchor + 1])
    const last = wordsOf(steps[anchor - 1])
    const numbered = {
      order,
      rule,
      before: last && !next ? OPEN : numberOfStep(steps[anchor - 1]),
      behind: next ? OPEN : numberOfStep(steps[anchor + 1]),
    }
    if (next) file(behind, next, numbered)
    else if (last) file(before, last, numbered)
    else rest.push(numbered)
  }
  return {before, behind, rest}
}
