import {escapeMarkup} from '../cli/escape-markup.ts'
import type {Style, StyleRule} from '../style/style.ts'

const CSS =
  'body{font:16px/1.5 Georgia,serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}td,th{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #ddd}del{color:#a00000}ins{color:#005500;text-decoration:none}code{font-size:.85em}'

const exampleOf = ({fact}: StyleRule): string =>
  fact.examples
    .map((example) => {
      if ('fine' in example) return `<ins>${escapeMarkup(example.fine)}</ins>`
      const [good] = [example.good ?? []].flat()
      return `<del>${escapeMarkup(example.bad)}</del>${good === undefined ? '' : `<br><ins>${escapeMarkup(good)}</ins>`}`
    })
    .join('<br>')

const row = (one: StyleRule): string =>
  `<tr id="${one.rule.id}"><td>${escapeMarkup(one.fact.says)}<br><code>${one.rule.id}</code> ${one.fact.level}</td><td>${exampleOf(one)}</td><td>${escapeMarkup(one.fact.source)}, ${one.fact.since}</td></tr>`

/** The page of a style for a browser; it needs nothing beside it. */
export const styleHtml = ({title, facts, left}: Style): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title><style>${CSS}</style></head>
<body><h1>${escapeMarkup(title)}</h1>
<h2>What Copydesk sees</h2>
<table><thead><tr><th>Style</th><th>Examples</th><th>Source</th></tr></thead><tbody>
${facts.map(row).join('\n')}
</tbody></table>
<h2>Left to people</h2>
<table><thead><tr><th>Style</th><th>Why</th><th>Source</th></tr></thead><tbody>
${left.map(({says, why, source, since}) => `<tr><td>${escapeMarkup(says)}</td><td>${escapeMarkup(why)}</td><td>${escapeMarkup(source)}, ${since}</td></tr>`).join('\n')}
</tbody></table></body></html>
`
