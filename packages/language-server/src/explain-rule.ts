import {readFileSync} from 'node:fs'
import {ruleUrl, type StyleRule, styleRuleOf} from 'copydesk'

type Example = StyleRule['fact']['examples'][number]

const exampleLine = (example: Example): string => {
  if ('fine' in example) return `- ✓ ${example.fine}`
  const good = [example.good ?? []].flat().map((text) => ` → ${text}`)
  return `- ✗ ${example.bad}${good[0] ?? ''}`
}

/** A fact of a house style has a line of a table on its page; here it stands by itself. */
const factPage = ({rule, fact}: StyleRule): string =>
  [
    `# ${rule.id}`,
    '',
    `${rule.summary} ${rule.why}`,
    '',
    `Level ${fact.level} · fix ${rule.fix} · in quoted speech ${rule.quoted} · check \`${fact.check}\``,
    '',
    ...fact.examples.map(exampleLine).map((line) => line.replaceAll(/\n+/g, ' ⏎ ')),
  ].join('\n')

/** Gives the page of a rule or of a style's fact, in Markdown; says so where there is no such rule. */
export const explainRule = (id: string): string => {
  const fact = styleRuleOf(id)
  if (fact) return factPage(fact)
  const url = ruleUrl(id)
  const page = url ? readFileSync(new URL(url.replace(/#.*/, '')), 'utf8') : ''
  const start = page.indexOf(`\n## ${id}\n`)
  if (start < 0) return `There is no rule “${id}” among those that Copydesk ships.`
  const end = page.indexOf('\n## ', start + 4)
  return page.slice(start + 2, end < 0 ? undefined : end).trim()
}
