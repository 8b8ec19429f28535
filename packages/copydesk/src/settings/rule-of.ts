import type {AnyRule} from '@copydesk/core'
import {styleRuleOf} from '../styles.ts'
import type {House} from './house.ts'

/** Finds a rule of a house by its id, or a style's; undefined where there is no such rule. */
export const ruleOf = ({rules}: Pick<House, 'rules'>, id: string): AnyRule | undefined =>
  rules.get(id) ?? styleRuleOf(id)?.rule
