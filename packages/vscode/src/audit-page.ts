import type {AuditedQuotation} from '@copydesk/language-server/wire'
import {pageStyle} from './page-style.ts'

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Makes text safe to stand in HTML. */
export const inHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (mark) => ENTITIES.get(mark) ?? mark)

const GOOD: ReadonlySet<string> = new Set(['verbatim', 'edited'])
const UNSURE: ReadonlySet<string> = new Set(['too-short', 'ambiguous', 'not compared'])

const classOf = (verdict: string): string =>
  GOOD.has(verdict) ? 'good' : UNSURE.has(verdict) ? 'unsure' : 'bad'

const wordsIn = (words: string, tag: 'del' | 'ins'): string =>
  words ? `“<${tag}>${inHtml(words)}</${tag}>”` : 'nothing'

const difference = ({draft, source}: AuditedQuotation['differences'][number]): string =>
  `<p>${wordsIn(draft, 'del')} in the draft, ${wordsIn(source, 'ins')} in the source</p>`

const item = (
  {text, speaker, verdict = 'not compared', differences, source}: AuditedQuotation,
  index: number,
): string => `
<li class="${classOf(verdict)}">
  <p class="verdict">${inHtml(verdict)}${speaker ? ` <span class="speaker">· ${inHtml(speaker)}</span>` : ''}</p>
  <blockquote>${inHtml(text)}</blockquote>
  ${differences.map(difference).join('\n  ')}
  ${source ? `<p class="source">${inHtml(source.path)}: “${inHtml(source.text)}”</p>` : ''}
  <p><button data-show="draft" data-index="${index}">Show in the draft</button>
  ${source ? `<button data-show="source" data-index="${index}">Open the source</button>` : ''}</p>
</li>`

const SCRIPT = `
const api = acquireVsCodeApi()
addEventListener('load', () => scrollTo(0, api.getState()?.top ?? 0))
addEventListener('scroll', () => api.setState({top: scrollY}))
document.addEventListener('click', ({target}) => {
  const {show, index} = target.dataset ?? {}
  if (show) api.postMessage({show, index: Number(index)})
})`

const summary = (quotations: readonly AuditedQuotation[]): string => {
  if (quotations.length === 0) return 'The draft has no quotation.'
  const compared = quotations.filter(({verdict}) => verdict !== undefined)
  if (compared.length === 0)
    return `Quotations: ${quotations.length}. Name the draft’s sources to have them compared.`
  const good = compared.filter(({verdict = ''}) => GOOD.has(verdict)).length
  return `Quotations that stand in the sources: ${good} of ${compared.length}.`
}

/** The page of the audit. Nothing is loaded from anywhere: its policy allows its own style and script by nonce, and nothing else. */
export const auditPage = (
  name: string,
  quotations: readonly AuditedQuotation[],
  nonce: string,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>Quotations of ${inHtml(name)}</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body>
<h1>${inHtml(name)}</h1>
<p role="status">${summary(quotations)}</p>
<ol>${quotations.map(item).join('')}</ol>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`
