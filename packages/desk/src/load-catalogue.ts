import {get} from './api.ts'
import type {Model} from './model.ts'
import {fillStyles} from './settings.ts'
import type {RuleInfo, StyleInfo} from './types.ts'

const RETRY = 3000

/** Asks the service for its rules and styles, until it gives them. */
export const loadCatalogue = async (model: Model): Promise<void> => {
  try {
    const [rules, styles] = await Promise.all([get<RuleInfo[]>('/v1/rules'), get<StyleInfo[]>('/v1/styles')])
    model.rules = new Map(rules.map((rule) => [rule.id, rule]))
    model.styles = styles
    fillStyles(model)
    model.redraw()
  } catch {
    setTimeout(() => void loadCatalogue(model), RETRY)
  }
}
