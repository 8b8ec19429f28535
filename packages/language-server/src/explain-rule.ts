import {readFileSync} from 'node:fs'
import type {AnyRule, Example, RuleLevel} from '@copydesk/core'
import {ruleFileOf, ruleUrl, styleRuleOf} from 'copydesk'

const exampleLine = (example: Example): string => {
  if ('fine' in example) return `- ✓ ${example.fine}`
  const good = [example.good ?? []].flat().map((text) => ` → ${text}`)
  return `- ✗ ${example.bad}${good[0] ?? ''}`
}

interface Page {
  readonly rule: AnyRule
  readonly level: RuleLevel
  readonly check: string
  readonly examples: readonly Example[]
}

/** A rule that has no page of its own: a fact has a line of a table, a house's rule a file. */
const pageOf = ({rule, level, check, examples}: Page): string =>
  [
    `# ${rule.id}`,
    '',
    `${rule.summary} ${rule.why}`,
    '',
    `Level ${level} · fix ${rule.fix} · in quoted speech ${rule.quoted} · check \`${check}\``,
    '',
    ...examples.map(exampleLine).map((line) => line.replaceAll(/\n+/g, ' ⏎ ')),
  ].join('\n')

/** Gives the page of a rule, of a style's fact or of one of the houses' own rules, in Markdown; says so where there is no such rule. */
export const explainRule = (id: string, own: readonly AnyRule[]): string => {
  const fact = styleRuleOf(id)
  if (fact) return pageOf({rule: fact.rule, ...fact.fact})
  const rule = own.find((one) => one.id === id)
  const file = rule && ruleFileOf(rule)
  if (rule && file) return pageOf({rule, ...file})
  const url = ruleUrl(id)
  const page = url ? readFileSync(new URL(url.replace(/#.*/, '')), 'utf8') : ''
  const start = page.indexOf(`\n## ${id}\n`)
  if (start < 0) return `There is no rule “${id}” among those of Copydesk and of the open drafts’ houses.`
  const end = page.indexOf('\n## ', start + 4)
  return page.slice(start + 2, end < 0 ? undefined : end).trim()
}
