import type {Example} from '@copydesk/core'
import {escapeMarkup} from '../cli/escape-markup.ts'
import {standingOf} from '../style/standing-of.ts'
import type {Style, StyleRule} from '../style/style.ts'
import type {LeftFact} from '../style/style-file.ts'
import {inOrder, ledgerOf, numbersOf} from '../style/style-ledger.ts'

const CSS = [
  'body{font:16px/1.5 Georgia,serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}',
  'h1,h2,p{max-width:44rem}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%}',
  'th{position:sticky;top:0;background:#fff;font-size:.85rem;color:#555}',
  'td,th{text-align:left;vertical-align:top;padding:.6rem .9rem .6rem 0;border-bottom:1px solid #ddd}',
  'td:first-child{color:#555;font-variant-numeric:tabular-nums}td:nth-child(2){width:28%}td:last-child{width:26%}',
  'code,.level,.source{font:.8rem/1.4 ui-monospace,monospace;color:#555}.source{font-family:Georgia,serif}.date{white-space:nowrap}',
  '.level{border:1px solid #bbb;border-radius:.6rem;padding:0 .5rem}.error{color:#a00000;border-color:#a00000}.warning{color:#7a4b00;border-color:#7a4b00}',
  'ul{margin:0;padding:0;list-style:none}li+li{margin-top:.5rem}del{color:#a00000}ins{color:#005500;text-decoration:none}',
  ':target{background:#fff6d6}@media print{th{position:static}tr{break-inside:avoid}}',
  '@media(max-width:44rem){thead{display:none}table,tbody,tr,td{display:block}td,td:nth-child(2),td:last-child{width:auto;border:0;padding:.2rem 0}tr{border-bottom:1px solid #ddd;padding:.6rem 0}}',
].join('')

const text = (shown: string): string => escapeMarkup(shown).replaceAll('\n\n', '<br>')

const exampleOf = (example: Example): string => {
  if ('fine' in example) return `<li><ins>✓ ${text(example.fine)}</ins></li>`
  const [good] = [example.good ?? []].flat()
  const right = good === undefined ? '' : `<br><ins>✓ ${text(good)}</ins>`
  return `<li><del>${text(example.bad)}</del>${right}</li>`
}

const sourceOf = (source: string, since: string): string =>
  `<span class="source">${escapeMarkup(source)}, <span class="date">${since}</span></span>`

const row = ({rule: {id}, fact}: StyleRule): string =>
  `<tr id="${id}"><td>${numbersOf(fact.entries)}</td><td>${escapeMarkup(fact.says)}<br><code>${id}</code> <span class="level ${fact.level}">${fact.level}</span></td><td><ul>${fact.examples.map(exampleOf).join('')}</ul></td><td>${sourceOf(fact.source, fact.since)}<br><span class="source">${escapeMarkup(standingOf(fact))}</span></td></tr>`

const leftRow = ({entries, says, why, source, since}: LeftFact): string =>
  `<tr><td>${numbersOf(entries)}</td><td>${escapeMarkup(says)}</td><td>${escapeMarkup(why)}</td><td>${sourceOf(source, since)}</td></tr>`

const head = (cells: readonly string[]): string =>
  `<thead><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>`

const leftTable = (left: readonly LeftFact[]): string =>
  left.length === 0
    ? ''
    : `<h2>Left to people</h2>\n<table>${head(['Fact', 'Style', 'Why', 'Source'])}<tbody>\n${inOrder(
        left,
        (one) => one,
      )
        .map(leftRow)
        .join('\n')}\n</tbody></table>`

/** The page of a style for a browser; it needs nothing beside it. */
export const styleHtml = ({title, dialect, facts, left, file}: Style): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title><style>${CSS}</style></head>
<body><h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup([dialect ? `Spelling: ${dialect}.` : '', ledgerOf(file)].filter(Boolean).join(' '))}</p>
<h2>What Copydesk sees: ${facts.length} rules</h2>
<table>${head(['Fact', 'Style', 'Examples', 'Source'])}<tbody>
${inOrder(facts, ({fact}) => fact)
  .map(row)
  .join('\n')}
</tbody></table>
${leftTable(left)}
</body></html>
`
