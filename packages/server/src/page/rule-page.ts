import type {Example} from '@copydesk/core'
import {defaultHouse, escapeMarkup, type RuleDoc, ruleOf, styleRuleOf} from 'copydesk'

const exampleOf = (example: Example): string => {
  if ('fine' in example) return `<li class="fine"><b>Right:</b> ${escapeMarkup(example.fine)}</li>`
  const good = [example.good ?? []].flat().map((text) => `<p><b>Better:</b> ${escapeMarkup(text)}</p>`)
  return `<li class="bad"><p><b>Wrong:</b> ${escapeMarkup(example.bad)}</p>${good.join('')}</li>`
}

const QUOTED: ReadonlyMap<string, string> = new Map([
  ['flag', 'In quoted speech it speaks as elsewhere.'],
  ['advise', 'In quoted speech it only suggests, and never changes a word.'],
  ['skip', 'It leaves quoted speech alone.'],
])

/** Writes the page that explains a rule or a style's fact; undefined where there is no such rule. */
export const rulePage = (id: string, doc: RuleDoc | undefined): string | undefined => {
  const fact = styleRuleOf(id)
  const rule = ruleOf(defaultHouse, id)
  if (!rule) return
  const examples = (doc?.examples ?? fact?.fact.examples ?? []).slice(0, 12).map(exampleOf).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeMarkup(rule.id)} – Copydesk</title><link rel="stylesheet" href="/desk/desk.css"></head>
<body class="rule-page"><main><p class="soft">A rule of Copydesk · ${escapeMarkup(rule.kind)} · ${escapeMarkup(rule.level)}</p>
<h1><code>${escapeMarkup(rule.id)}</code></h1><p class="lead">${escapeMarkup(rule.summary)}</p><p>${escapeMarkup(rule.why)}</p>
<p>${QUOTED.get(rule.quoted) ?? ''}</p><h2>Examples</h2><ul class="examples">${examples}</ul></main></body></html>`
}
