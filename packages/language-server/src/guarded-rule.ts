import {type ActiveRule, type Document, type Finding, withBody} from '@copydesk/core'

/** Makes a rule that reports a crash of its check instead of taking every other rule's findings with it. */
export const guardedRule = (
  active: ActiveRule,
  report: (ruleId: string, error: unknown) => void,
): ActiveRule => {
  const {rule} = active
  const safely = (document: Document, options: object): readonly Finding[] => {
    const found: Finding[] = []
    try {
      for (const finding of rule.check(document, options)) found.push(finding)
    } catch (error) {
      report(rule.id, error)
    }
    return found
  }
  return {...active, rule: {...rule, check: withBody(rule.check, safely)}}
}
