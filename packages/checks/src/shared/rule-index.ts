import {type Context, type Form, FormNumbers, type Word} from '@copydesk/core'
import {type CalledRules, calledRules, type Numbered} from './called-rules.ts'
import {CallerTable} from './caller-table.ts'
import {type RulesByWord, rulesByWord} from './context-rules.ts'
import type {ContextOptions, ContextRule} from './slip.ts'
import {mayStand, type Side, sideOf} from './step-fits.ts'

/** What a rule gives where a word stands. */
export type Ask<T> = (rule: ContextRule, at: number) => T | undefined

/** What the first rule gave, and its place. */
interface Answer<T> {
  readonly order: number
  readonly given: T
}

interface Place {
  readonly at: number
  readonly before: Side
  readonly behind: Side
}

/** The first of some rules, of those that stand before a place among all, that gives anything. */
const firstOf = <T>(
  rules: readonly Numbered[] | undefined,
  {at, before, behind}: Place,
  ask: Ask<T>,
  earlier: Answer<T> | undefined,
): Answer<T> | undefined => {
  for (const rule of rules ?? []) {
    if (earlier && rule.order > earlier.order) break
    if (!mayStand(rule.before, before) || !mayStand(rule.behind, behind)) continue
    const given = ask(rule.rule, at)
    if (given !== undefined) return {order: rule.order, given}
  }
  return earlier
}

/** The rules of some options, by the words that call them and the words beside those. */
export class RuleIndex {
  readonly #rules: RulesByWord
  readonly #called = new Map<number, CalledRules>()
  readonly #starts = new Map<string, number>()
  readonly #table = new CallerTable()
  /** Behind the id of a form, where the rules that it calls begin. */
  readonly #rows = new FormNumbers(2, ({lower}, cells, row) => {
    cells[row + 1] = this.#starts.get(lower) ?? this.#compile(lower)
  })

  constructor(rules: RulesByWord) {
    this.#rules = rules
  }

  /** Whether a word calls any rule. */
  readonly calls = ({lower}: Form): boolean => this.#rules.has(lower)

  /** Gives what the first rule gives, of those that may hold where a word that calls rules stands, that gives anything. */
  first<T>(words: readonly Word[], at: number, ask: Ask<T>): T | undefined {
    const word = words[at]
    if (!word) return
    const start = this.#rows.cells[this.#rows.rowAt(word) + 1] ?? 0
    const table = this.#table
    const last = words[at - 1]
    const next = words[at + 1]
    const asksBefore = last !== undefined && table.asksBefore(start, last.form)
    const asksBehind = next !== undefined && table.asksBehind(start, next.form)
    if (!asksBefore && !asksBehind && !table.isOpen(start)) return
    const place = {at, before: sideOf(word, last, word.gap), behind: sideOf(word, next, next?.gap)}
    let answer: Answer<T> | undefined
    if (asksBefore) answer = firstOf(this.#called.get(start)?.before.get(last.form.lower), place, ask, answer)
    if (asksBehind) answer = firstOf(this.#called.get(start)?.behind.get(next.form.lower), place, ask, answer)
    return this.#firstOpen(start, place, ask, answer)?.given
  }

  #firstOpen<T>(
    start: number,
    place: Place,
    ask: Ask<T>,
    earlier: Answer<T> | undefined,
  ): Answer<T> | undefined {
    const {before, behind} = place
    let index = this.#table.fitting(start, 0, before, behind)
    while (index >= 0) {
      const rule = this.#called.get(start)?.rest[index]
      const answer = rule && firstOf([rule], place, ask, earlier)
      if (answer !== earlier) return answer
      index = this.#table.fitting(start, index + 1, before, behind)
    }
    return earlier
  }

  #compile(word: string): number {
    const called = calledRules(this.#rules.get(word) ?? [])
    const start = this.#table.add(called)
    this.#called.set(start, called)
    this.#starts.set(word, start)
    return start
  }
}

const indexes = new WeakMap<object, RuleIndex>()

/** Gives the rules of some options by the words that call them and the words beside those. */
export const ruleIndex = (
  options: ContextOptions,
  context: Pick<Context, 'lexicon' | 'callers'>,
): RuleIndex => {
  const known = indexes.get(options.slips)
  if (known) return known
  const index = new RuleIndex(rulesByWord(options, context))
  indexes.set(options.slips, index)
  return index
}
