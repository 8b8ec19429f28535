import {type ActiveRule, type Finding, wrapped} from '@copydesk/core'

/** Makes a rule that reports a crash of its check instead of taking every other rule's findings with it. */
export const guardedRule = (
  active: ActiveRule,
  report: (ruleId: string, error: unknown) => void,
): ActiveRule => {
  const {rule} = active
  const safely = (run: () => Iterable<Finding>): readonly Finding[] => {
    const found: Finding[] = []
    try {
      for (const finding of run()) found.push(finding)
    } catch (error) {
      report(rule.id, error)
    }
    return found
  }
  return {...active, rule: {...rule, check: wrapped(rule.check, safely)}}
}
