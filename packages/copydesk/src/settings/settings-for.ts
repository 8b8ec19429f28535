import type {ActiveRule, AnyRule, Dialect} from '@copydesk/core'
import {type Style, styleOf} from '../styles.ts'
import type {Layer, RuleSetting} from './config.ts'
import type {House} from './house.ts'
import {optionsOf} from './options-of.ts'

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
  const setting = settings.at(-1)
  const level = (typeof setting === 'string' ? setting : setting?.[0]) ?? rule.level
  if (level === 'off') return
  const given = settings.flatMap((one) => (typeof one === 'object' && one[1] ? [one[1]] : []))
  return {rule, level, options: optionsOf(rule, given)}
}

type Maps = readonly ReadonlyMap<string, RuleSetting>[]

const setIn = (rule: AnyRule, maps: Maps): ActiveRule | undefined =>
  setBy(
    rule,
    maps.map((map) => map.get(rule.id)).filter((setting) => setting !== undefined),
  )

/** Where a house has its own word, the rules that hold everywhere let it speak. */
const yielding = (active: ActiveRule, house: readonly string[]): ActiveRule => {
  const {rule} = active
  if (house.length === 0 || (rule.kind !== 'style' && rule.kind !== 'consistency')) return active
  return {...active, rule: {...rule, yields: [...rule.yields, ...house]}}
}

/** The rules of a style that are on, and the catalogue's, less those that the style replaces. */
const rulesOf = (all: Iterable<AnyRule>, style: Style | undefined, maps: Maps): readonly ActiveRule[] => {
  const facts = (style?.facts ?? []).flatMap(({rule, fact}) => {
    const active = setIn(rule, maps)
    return active ? [{active, fact}] : []
  })
  const replaced = new Set(facts.flatMap(({fact}) => fact.replaces))
  // A second-hand fact is heard where nothing graver speaks.
  const graver = facts.filter(({active}) => active.level !== 'suggestion').map(({active}) => active.rule.id)
  const common = [...all].flatMap((rule) => {
    if (replaced.has(rule.id) && !maps.some((map) => map.has(rule.id))) return []
    const active = setIn(rule, maps)
    return active ? [yielding(active, graver)] : []
  })
  return [...common, ...facts.map(({active}) => active)]
}

/** Lays what was set over one another, the last word counts: catalogue, style, then layers as given. */
export const settingsFor = ({rules}: Pick<House, 'rules'>, layers: readonly Layer[]): Settings => {
  const name = last(layers, 'style') ?? 'copydesk'
  const style = styleOf(name)
  const maps = [style?.rules, ...layers.map((layer) => layer.rules)].filter((map) => map !== undefined)
  const dialect = last(layers, 'dialect') ?? style?.dialect
  const date = last(layers, 'date')
  return {
    rules: rulesOf(rules.values(), style, maps),
    ...(dialect ? {dialect} : {}),
    ...(date ? {date} : {}),
    vocabulary: layers.flatMap((layer) => layer.vocabulary ?? []),
    sources: layers.flatMap((layer) => layer.sources ?? []),
  }
}
