import type {AnyRule} from '@copydesk/core'

interface Laid {
  readonly rule: AnyRule
  readonly given: readonly object[]
  readonly options: object
}

const laid = new WeakMap<object, Laid[]>()

const isSame = (one: readonly object[], other: readonly object[]): boolean =>
  one.length === other.length && one.every((options, at) => options === other[at])

/**
 * Lays options over those of a rule, the last word counts. The same options give the same object, so that what a
 * check makes of them is made once and not for each draft.
 */
export const optionsOf = (rule: AnyRule, given: readonly object[]): object => {
  const [first] = given
  if (!first) return rule.options
  const known = laid.get(first) ?? []
  const found = known.find((one) => one.rule === rule && isSame(one.given, given))
  if (found) return found.options
  const options = Object.assign({}, rule.options, ...given) as object
  laid.set(first, [...known, {rule, given, options}])
  return options
}
