import {
  type ActiveRule,
  applyDisables,
  type Document,
  type Finding,
  IncrementalRunner,
  type Reading,
  readText,
  withBody,
} from '@copydesk/core'
import {contextOf, defaultRules, lintText} from 'copydesk'
import {median, timeOf} from '../speed/clock.ts'
import {typing} from './typing.ts'

/** Milliseconds, medians over the keystrokes. */
export interface KeystrokeTimes {
  /** A lint of the whole draft. */
  readonly full: number
  /** New diagnostics from what is kept. */
  readonly incremental: number
  /** The part of it that takes the text apart. */
  readonly reading: number
  /** The part of it that each rule takes, on average; 0 for one that is not asked again. */
  readonly rules: ReadonlyMap<string, number>
}

type Times = Map<string, number[]>

const note = (times: Times, name: string, time: number): void => {
  const list = times.get(name) ?? []
  list.push(time)
  times.set(name, list)
}

const timed = (active: ActiveRule, times: Times): ActiveRule => {
  const {rule} = active
  const check = (document: Document, options: object): readonly Finding[] => {
    const start = performance.now()
    const found = [...rule.check(document, options)]
    note(times, rule.id, performance.now() - start)
    return found
  }
  return {...active, rule: {...rule, check: withBody(rule.check, check)}}
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0)

/** Types a sentence into a draft and times, after each key, a full lint and an incremental one by turns. */
export const keystrokeTimes = async (draft: string, rounds: number): Promise<KeystrokeTimes> => {
  const rules = defaultRules()
  const context = contextOf({})
  const times: Times = new Map()
  const clock = async (name: string, task: () => unknown): Promise<void> => {
    note(times, name, await timeOf(task))
  }
  const runner = new IncrementalRunner()
  let reading: Reading | undefined
  const watched = new IncrementalRunner()
  const watchedRules = rules.map((rule) => timed(rule, times))
  for (let round = 0; round <= rounds; round++) {
    // The first round warms up.
    if (round === 1) times.clear()
    for (const text of typing(draft)) {
      await clock('full', () => lintText(text))
      await clock('incremental', () => {
        reading = readText(text, reading)
        applyDisables(text, reading, runner.run(reading, context, rules).problems)
      })
      await clock('reading', () => readText(text, reading))
      watched.run(readText(text), context, watchedRules)
    }
  }
  const of = (name: string): number => median(times.get(name) ?? [])
  return {
    full: of('full'),
    incremental: of('incremental'),
    reading: of('reading'),
    rules: new Map(
      rules.map(({rule: {id}}) => [id, sum(times.get(id) ?? []) / (times.get('full')?.length ?? 1)]),
    ),
  }
}
