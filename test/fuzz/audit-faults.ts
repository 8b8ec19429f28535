import type {Source, Span} from '@copydesk/core'
import {type AuditedQuotation, auditFiles, renderQuotes} from 'copydesk'
import type {Readied} from './trial.ts'

const isInside = ({start, end}: Span, text: string): boolean =>
  Number.isInteger(start) && start >= 0 && start <= end && end <= text.length

const original = ({original: own, text}: Source): string => own ?? text

const quotationFaults = (quotation: AuditedQuotation, draft: string, source: string): readonly string[] => {
  const {parts, differences, source: place, verdict} = quotation
  const inDraft = [quotation, ...parts, ...differences.map(({draftSpan}) => draftSpan)]
  const inSource = [...(place ? [place] : []), ...differences.map(({sourceSpan}) => sourceSpan)]
  return [
    ...inDraft.filter((span) => !isInside(span, draft)).map(() => `${verdict}: not inside the draft`),
    ...inSource.filter((span) => !isInside(span, source)).map(() => `${verdict}: not inside the source`),
  ]
}

/** Says what is wrong with the audit of a draft's quotations; throws what a report of it throws. */
export const auditFaults = ({text, read, sources}: Readied): readonly string[] => {
  const audits = auditFiles([{path: 'draft', text, read}], sources)
  for (const kind of ['table', 'json', 'html'] as const) renderQuotes(kind, audits)
  const source = sources[0] ? original(sources[0]) : ''
  return audits.flatMap(({quotations}) => quotations.flatMap((one) => quotationFaults(one, text, source)))
}
