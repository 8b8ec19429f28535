import type {RuleFile} from '../src/parse-rule.ts'

interface Like {
  readonly like: string
}

const isLike = (value: unknown): value is Like =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  'like' in value &&
  typeof value.like === 'string' &&
  value.like.includes('.')

/**
 * Gives options whose default is `{like: rule.option}` the default of that option of another rule, so that a list that two
 * rules go by stands in one file. Throws where it names no option, or one that is itself like another.
 */
export const settleLikes = <Rule extends RuleFile>(rules: readonly Rule[]): readonly Rule[] => {
  const defaults = new Map<string, unknown>(
    rules.flatMap(({id, options}) =>
      Object.entries(options).map(([name, option]) => [`${id}.${name}`, option.default] as const),
    ),
  )
  const settled = (id: string, value: unknown): unknown => {
    if (!isLike(value)) return value
    const found = defaults.get(value.like)
    if (found === undefined || isLike(found))
      throw new Error(`rules/${id}.yml: “like: ${value.like}” names no option with a default of its own`)
    return found
  }
  return rules.map((rule) => ({
    ...rule,
    options: Object.fromEntries(
      Object.entries(rule.options).map(([name, option]) => [
        name,
        {...option, default: settled(rule.id, option.default)},
      ]),
    ),
  }))
}
