import type {Example} from '@copydesk/core'
import {catalogue, type RuleDoc} from 'copydesk'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const exampleOf = (example: Example): string => {
  if ('fine' in example) return `<li class="fine"><b>Right:</b> ${escaped(example.fine)}</li>`
  const good = [example.good ?? []].flat().map((text) => `<p><b>Better:</b> ${escaped(text)}</p>`)
  return `<li class="bad"><p><b>Wrong:</b> ${escaped(example.bad)}</p>${good.join('')}</li>`
}

const QUOTED: ReadonlyMap<string, string> = new Map([
  ['flag', 'In quoted speech it speaks as elsewhere.'],
  ['advise', 'In quoted speech it only suggests, and never changes a word.'],
  ['skip', 'It leaves quoted speech alone.'],
])

/** Writes the page that explains a rule; undefined where there is no such rule. */
export const rulePage = (id: string, doc: RuleDoc | undefined): string | undefined => {
  const rule = catalogue.find((one) => one.id === id)
  if (!rule) return
  const examples = (doc?.examples ?? []).slice(0, 12).map(exampleOf).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(rule.id)} – Copydesk</title><link rel="stylesheet" href="/desk/desk.css"></head>
<body class="rule-page"><main><p class="soft">A rule of Copydesk · ${escaped(rule.kind)} · ${escaped(rule.level)}</p>
<h1><code>${escaped(rule.id)}</code></h1><p class="lead">${escaped(rule.summary)}</p><p>${escaped(rule.why)}</p>
<p>${QUOTED.get(rule.quoted) ?? ''}</p><h2>Examples</h2><ul class="examples">${examples}</ul></main></body></html>`
}
