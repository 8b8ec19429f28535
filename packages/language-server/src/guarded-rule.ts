import {type ActiveRule, type Document, type Finding, withBody} from '@copydesk/core'

/** Makes a rule that reports a crash of its check instead of taking every other rule's findings with it. */
export const guardedRule = (
  active: ActiveRule,
  report: (ruleId: string, error: unknown) => void,
): ActiveRule => {
  const {rule} = active
  const safely = function* (document: Document, options: object): Generator<Finding> {
    try {
      yield* rule.check(document, options)
    } catch (error) {
      report(rule.id, error)
    }
  }
  return {...active, rule: {...rule, check: withBody(rule.check, safely)}}
}
