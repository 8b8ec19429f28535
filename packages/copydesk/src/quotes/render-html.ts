import {escapeMarkup} from '../cli/escape-markup.ts'
import type {AuditedDifference, AuditedQuotation, FileAudit} from './file-audit.ts'
import {letterOf, stretchesOf} from './mark-differences.ts'
import {quotesStyle} from './quotes-style.ts'

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['verbatim', '✓'],
  ['edited', '✓'],
  ['altered', '✗'],
  ['cut', '✗'],
  ['misattributed', '✗'],
])

const side = (
  text: string,
  passage: {readonly start: number; readonly end: number},
  spans: Parameters<typeof stretchesOf>[2],
  tag: 'del' | 'ins',
): string =>
  stretchesOf(text, passage, spans)
    .map((stretch) => {
      if (stretch.difference === undefined) return escapeMarkup(stretch.text)
      const words = stretch.text === '' ? '‸' : escapeMarkup(stretch.text)
      return `<${tag}>${words}<sup>${letterOf(stretch.difference)}</sup></${tag}>`
    })
    .join('')

const wrongOf = (one: AuditedQuotation): readonly AuditedDifference[] =>
  one.differences.filter(({permitted}) => !permitted)

const draftSide = (audit: FileAudit, one: AuditedQuotation): string => {
  const spans = wrongOf(one).map(({draftSpan}, difference) => ({...draftSpan, difference}))
  const speaker = one.speaker ? ` · ${escapeMarkup(one.speaker)}` : ''
  return `<div><p class="place">Draft, line ${one.line}${speaker}</p><blockquote>${side(audit.text, one, spans, 'del')}</blockquote></div>`
}

// The source's file is not at hand here: its words are, and the differences' places within them.
const sourceSide = (one: AuditedQuotation): string => {
  const {source} = one
  if (!source) return '<div><p class="place">Source</p><p>Not in the sources given</p></div>'
  const spans = wrongOf(one).map(({sourceSpan}, difference) => ({
    start: sourceSpan.start - source.start,
    end: sourceSpan.end - source.start,
    difference,
  }))
  const speaker = source.speaker ? ` · ${escapeMarkup(source.speaker)}` : ''
  const words = side(source.text, {start: 0, end: source.text.length}, spans, 'ins')
  return `<div><p class="place">${escapeMarkup(source.path)}, line ${source.line}${speaker}</p><blockquote>${words}</blockquote></div>`
}

const remarks = (one: AuditedQuotation): string => {
  const items = wrongOf(one).map(
    ({message}, index) => `<li><b>${letterOf(index)}</b> ${escapeMarkup(message)}</li>`,
  )
  if (one.note) items.push(`<li>${escapeMarkup(one.note)}</li>`)
  return items.length > 0 ? `<ol>${items.join('')}</ol>` : ''
}

const entry = (audit: FileAudit, one: AuditedQuotation): string => {
  const verdict = one.verdict ?? 'no source'
  return `<article><h3 class="${escapeMarkup(verdict)}">${SIGNS.get(verdict) ?? '?'} ${escapeMarkup(verdict)}</h3>
<div class="sides">${draftSide(audit, one)}${one.verdict === null ? '' : sourceSide(one)}</div>${remarks(one)}</article>`
}

const section = (audit: FileAudit): string =>
  `<section><h2>${escapeMarkup(audit.path)}</h2>
${audit.quotations.map((one) => entry(audit, one)).join('\n')}</section>`

/** Writes audits as one page: draft and source side by side, each difference with its letter on both sides. */
export const renderHtml = (audits: readonly FileAudit[]): string => {
  const total = audits.reduce((sum, {quotations}) => sum + quotations.length, 0)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Quotations</title><style>${quotesStyle}</style></head>
<body><main><h1>Quotations</h1><p class="lede">${total} in ${audits.length === 1 ? 'one draft' : `${audits.length} drafts`}; letters tie what the draft has to what the source has.</p>
${audits.map(section).join('\n')}</main></body></html>
`
}
