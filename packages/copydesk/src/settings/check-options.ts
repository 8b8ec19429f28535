import type {AnyRule} from '@copydesk/core'
import {withHint} from '../nearest.ts'
import type {Keys} from '../yaml-source.ts'
import type {RuleSetting} from './config.ts'

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'list'
    : value === null
      ? 'nothing'
      : typeof value === 'object'
        ? 'mapping'
        : typeof value

const WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['list', 'a list'],
  ['mapping', 'a mapping'],
])

const mismatch = (value: unknown, fallback: unknown): string | undefined => {
  const kind = kindOf(fallback)
  if (fallback === null || fallback === undefined) return
  if (kindOf(value) !== kind) return `expected ${WORDS.get(kind) ?? kind}`
  const [first] = Array.isArray(fallback) ? fallback : []
  if (first === undefined || !Array.isArray(value)) return
  const wrong = value.find((item) => kindOf(item) !== kindOf(first))
  return wrong === undefined
    ? undefined
    : `expected a list of ${kindOf(first) === 'string' ? 'texts' : `${kindOf(first)}s`}`
}

/** The way to an option's mistake, from the options, and what is wrong. */
export type LocatedMistake = readonly [Keys, string]

interface OptionMistake {
  readonly keys: LocatedMistake[0]
  readonly message: string
}

interface Telling {
  readonly mistakes?: (options: object) => readonly OptionMistake[]
}

const nameMistakes = (rule: AnyRule, given: object): readonly LocatedMistake[] => {
  const defaults = new Map(Object.entries(rule.options as object))
  return Object.entries(given).flatMap(([name, value]): readonly LocatedMistake[] => {
    if (!defaults.has(name)) {
      if (/^reg(?:ular)?[ -]?exp?/i.test(name))
        return [
          [
            [name],
            `“${rule.id}” takes no regular expressions: one of them can stall the linter; write words, or “phrases”`,
          ],
        ]
      const none = defaults.size > 0 ? '' : 'it has none'
      return [[[name], withHint(`“${rule.id}” has no option “${name}”`, name, defaults.keys(), none)]]
    }
    const wrong = mismatch(value, defaults.get(name))
    return wrong ? [[[name], `“${name}” of “${rule.id}”: ${wrong}, got ${JSON.stringify(value)}`]] : []
  })
}

const toldOf = (mistakes: readonly OptionMistake[], given: object): readonly LocatedMistake[] => {
  const own = mistakes.filter(({keys}) => Object.hasOwn(given, String(keys[0])))
  if (own.length > 0) return own.map(({keys, message}) => [keys, `“${keys.join('.')}”: ${message}`])
  const [first] = mistakes
  const [name = ''] = Object.keys(given)
  return first
    ? [[[name], `with this “${name}”, the rule's own “${first.keys.join('.')}”: ${first.message}`]]
    : []
}

/** Says what is wrong with the options that a config gives a rule; the rule's defaults show what each must be, and some checks read theirs. */
export const optionMistakes = (rule: AnyRule, setting: RuleSetting): readonly LocatedMistake[] => {
  const given = typeof setting === 'string' ? undefined : setting[1]
  if (!given) return []
  const named = nameMistakes(rule, given)
  if (named.length > 0) return named
  const {mistakes} = rule.check as Telling
  return toldOf(mistakes?.({...(rule.options as object), ...given}) ?? [], given)
}
