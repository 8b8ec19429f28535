import type {ActiveRule, AnyRule, Dialect} from '@copydesk/core'
import {styles} from '../styles.ts'
import type {Layer, RuleSetting} from './config.ts'
import type {House} from './house.ts'

/** What one draft is linted with. */
export interface Settings {
  readonly rules: readonly ActiveRule[]
  readonly dialect?: Dialect
  readonly date?: string
  readonly vocabulary: readonly string[]
  readonly sources: readonly string[]
}

const last = <Key extends keyof Layer>(layers: readonly Layer[], key: Key): Layer[Key] | undefined =>
  layers.findLast((layer) => layer[key] !== undefined)?.[key]

const setBy = (rule: AnyRule, settings: readonly RuleSetting[]): ActiveRule | undefined => {
  const parts = settings.map((setting) => (typeof setting === 'string' ? ([setting] as const) : setting))
  const level = parts.at(-1)?.[0] ?? rule.level
  if (level === 'off') return
  const options = Object.assign({}, rule.options, ...parts.map(([, given]) => given ?? {})) as object
  return {rule, level, options}
}

/** Lays what was set over one another, the last word counts: catalogue, style, then layers as given. */
export const settingsFor = ({rules}: Pick<House, 'rules'>, layers: readonly Layer[]): Settings => {
  const style = styles.get(last(layers, 'style') ?? 'copydesk')
  const maps = [style?.rules, ...layers.map((layer) => layer.rules)].filter((map) => map !== undefined)
  const dialect = last(layers, 'dialect') ?? style?.dialect
  const date = last(layers, 'date')
  return {
    rules: [...rules.values()].flatMap((rule) => {
      const set = maps.map((map) => map.get(rule.id)).filter((setting) => setting !== undefined)
      return setBy(rule, set) ?? []
    }),
    ...(dialect ? {dialect} : {}),
    ...(date ? {date} : {}),
    vocabulary: layers.flatMap((layer) => layer.vocabulary ?? []),
    sources: layers.flatMap((layer) => layer.sources ?? []),
  }
}
