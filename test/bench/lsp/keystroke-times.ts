import {
  type ActiveRule,
  applyDisables,
  type Finding,
  type Format,
  IncrementalRunner,
  type Reading,
} from '@copydesk/core'
import {contextOf, defaultRules, lintText, loadReader, type Reader} from 'copydesk'
import {processorTimeOf} from '../speed/clock.ts'
import {typing} from './typing.ts'
import {wrapped} from './wrapped-check.ts'

/** What keystrokes cost the engine: milliseconds of processor time, for each of them. */
export interface KeystrokeTimes {
  /** A lint of the whole draft. */
  readonly full: readonly number[]
  /** Reading the draft again and running the rules. */
  readonly engine: readonly number[]
  /** The part of that that takes the text apart. */
  readonly reading: readonly number[]
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
  const wrap = (run: () => Iterable<Finding>): readonly Finding[] => {
    const start = performance.now()
    const found = [...run()]
    note(times, rule.id, performance.now() - start)
    return found
  }
  return {...active, rule: {...rule, check: wrapped(rule.check, wrap)}}
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0)

/** Has the engine read one draft again and again. */
const engineOn = (times: Times, read: Reader): ((text: string) => Promise<void>) => {
  const [runner, rules, context] = [new IncrementalRunner(), defaultRules(), contextOf({})]
  let reading: Reading | undefined
  return async (text) => {
    const before = reading
    let taken = 0
    const time = await processorTimeOf(() => {
      const start = performance.now()
      const now = read(text, before)
      taken = performance.now() - start
      applyDisables(text, now, runner.run(now, context, rules).problems)
      reading = now
    })
    note(times, 'engine', time)
    note(times, 'reading', taken)
  }
}

/** Types sentences into a draft of a format. After each key a lint of the whole draft and the engine say what they find, by turns. */
export const keystrokeTimes = async (
  draft: string,
  rounds: number,
  format: Format = 'text',
): Promise<KeystrokeTimes> => {
  const times: Times = new Map()
  const read = await loadReader(format)
  const engine = engineOn(times, read)
  const watched = new IncrementalRunner()
  const rules = defaultRules().map((rule) => timed(rule, times))
  const context = contextOf({})
  for (let round = 0; round <= rounds; round++) {
    await engine(draft)
    watched.run(read(draft), context, rules)
    // The first round warms up, and each round’s draft is read once before somebody types in it.
    if (round <= 1) times.clear()
    for (const [nth, {text}] of [...typing(draft, round)].entries()) {
      const full = async (): Promise<void> =>
        note(times, 'full', await processorTimeOf(() => lintText(text, {read: (words) => read(words)})))
      // Who comes first looks up the new word.
      for (const turn of nth % 2 === 0 ? [full, () => engine(text)] : [() => engine(text), full]) await turn()
      watched.run(read(text), context, rules)
    }
  }
  const of = (name: string): readonly number[] => times.get(name) ?? []
  const keys = of('full').length
  return {
    full: of('full'),
    engine: of('engine'),
    reading: of('reading'),
    rules: new Map(rules.map(({rule: {id}}) => [id, sum(of(id)) / keys])),
  }
}
