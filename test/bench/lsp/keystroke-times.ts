import {type ActiveRule, applyDisables, buildDocument, IncrementalRunner, readText} from '@copydesk/core'
import {contextOf, defaultRules, lintText} from 'copydesk'
import {median, timeOf} from '../speed/clock.ts'
import {typing} from './typing.ts'

/** Milliseconds, medians over the keystrokes. */
export interface KeystrokeTimes {
  /** A lint of the whole draft. */
  readonly full: number
  /** New diagnostics from what is kept. */
  readonly incremental: number
  /** The part of it that whole-document checks take, by rule. */
  readonly rules: ReadonlyMap<string, number>
  /** The parts that no rule takes. */
  readonly reading: number
  readonly building: number
}

const ofDocument = (rules: readonly ActiveRule[]): readonly ActiveRule[] =>
  rules.filter(({rule}) => rule.check.scope === 'document')

/** Types a sentence into a draft and times, after each key, a full lint and an incremental one by turns. */
export const keystrokeTimes = async (draft: string, rounds: number): Promise<KeystrokeTimes> => {
  const rules = defaultRules()
  const context = contextOf({})
  const times = new Map<string, number[]>()
  const clock = async (name: string, task: () => unknown): Promise<void> => {
    times.set(name, [...(times.get(name) ?? []), await timeOf(task)])
  }
  const runner = new IncrementalRunner()
  for (let round = 0; round <= rounds; round++) {
    // The first round warms up.
    if (round === 1) times.clear()
    runner.run(readText(draft), context, rules)
    for (const text of typing(draft)) {
      await clock('full', () => lintText(text))
      await clock('incremental', () => {
        const reading = readText(text)
        applyDisables(text, reading, runner.run(reading, context, rules).problems)
      })
      await clock('reading', () => readText(text))
    }
    const document = buildDocument(readText(draft), context)
    await clock('building', () => buildDocument(readText(draft), context))
    for (const {rule, options} of ofDocument(rules))
      await clock(rule.id, () => [...rule.check(document, options)])
  }
  const of = (name: string): number => median(times.get(name) ?? [])
  return {
    full: of('full'),
    incremental: of('incremental'),
    reading: of('reading'),
    building: of('building'),
    rules: new Map(ofDocument(rules).map(({rule: {id}}) => [id, of(id)])),
  }
}
