import type {AnyRule, Level} from '@copydesk/core'
import {catalogue} from 'copydesk'
import {categories} from './categories.ts'
import {CheckError} from './check-error.ts'
import type {Fields} from './check-request.ts'

/** Levels by rule id. */
export type RuleLevels = Readonly<Record<string, Level | 'off'>>

const setOf = (...values: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(
    values
      .join(',')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  )

const isIn = (rule: AnyRule, ids: ReadonlySet<string>): boolean =>
  ids.has(rule.id) || ids.has(categories[rule.kind].id)

/** Works out the levels that follow from the rules and categories a client enables and disables; ids of LanguageTool's own rules change nothing. */
export const rulesOf = (fields: Fields): RuleLevels => {
  const off = setOf(fields.disabledRules, fields.disabledCategories)
  const on = setOf(fields.enabledRules, fields.enabledCategories)
  const only = fields.enabledOnly === 'true' || fields.enabledOnly === 'yes'
  if (only && on.size === 0)
    throw new CheckError("'enabledOnly=true' needs 'enabledRules' or 'enabledCategories'")
  if (only && off.size > 0)
    throw new CheckError("'disabledRules' and 'disabledCategories' make no sense with 'enabledOnly=true'")
  return Object.fromEntries(
    catalogue.flatMap((rule): readonly (readonly [string, Level | 'off'])[] => {
      const enabled = isIn(rule, on)
      if (isIn(rule, off) || (only && !enabled)) return [[rule.id, 'off']]
      return enabled && rule.level === 'off' ? [[rule.id, 'warning']] : []
    }),
  )
}
