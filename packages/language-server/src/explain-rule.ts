import {readFileSync} from 'node:fs'
import {ruleUrl} from 'copydesk'

/** Gives the page of a rule, in Markdown; says so where there is no such rule. */
export const explainRule = (id: string): string => {
  const url = ruleUrl(id)
  const page = url ? readFileSync(new URL(url.replace(/#.*/, '')), 'utf8') : ''
  const start = page.indexOf(`\n## ${id}\n`)
  if (start < 0) return `There is no rule “${id}” among those that Copydesk ships.`
  const end = page.indexOf('\n## ', start + 4)
  return page.slice(start + 2, end < 0 ? undefined : end).trim()
}
