import {
  buildDocument,
  type Context,
  identityMap,
  type OriginMap,
  pointsOf,
  type Reading,
  readText,
  type Source,
  type Span,
} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {type Audited, audit, type Judged} from '@copydesk/quotations'
import type {AuditedDifference, AuditedPlace, AuditedQuotation, FileAudit} from './file-audit.ts'

/** A draft to be audited; `read` takes its markup off, plain text when left out. */
export interface DraftToAudit {
  readonly path: string
  readonly text: string
  readonly read?: (text: string) => Reading
}

const placeOf = ({source}: Judged, sources: readonly Source[]): AuditedPlace | null => {
  if (!source) return null
  const file = sources.find(({path}) => path === source.path)
  return {...source, ...(file?.origin ?? identityMap).toOriginal(source)}
}

const differencesOf = (judged: Judged, draft: OriginMap, source: OriginMap): readonly AuditedDifference[] =>
  judged.differences.map((one) => ({
    kind: one.kind,
    draft: one.draft,
    source: one.source,
    message: one.message,
    permitted: one.permitted,
    draftSpan: draft.toOriginal(one.draftSpan),
    sourceSpan: source.toOriginal(one.sourceSpan),
  }))

const judgedOf = (
  judged: Judged,
  draft: OriginMap,
  sources: readonly Source[],
): Pick<AuditedQuotation, 'verdict' | 'source' | 'differences' | 'score'> => {
  const source = placeOf(judged, sources)
  const origin = sources.find(({path}) => path === source?.path)?.origin ?? identityMap
  const score = Math.round(judged.score * 1000) / 1000
  return {verdict: judged.verdict, source, differences: differencesOf(judged, draft, origin), score}
}

const quotationOf = (
  {quotation, judged}: Audited,
  origin: OriginMap,
  sources: readonly Source[],
  lineOf: (offset: number) => number,
): AuditedQuotation => {
  const span: Span = origin.toOriginal(quotation)
  const found = judged
    ? judgedOf(judged, origin, sources)
    : {verdict: null, source: null, differences: [], score: null}
  return {
    ...span,
    text: quotation.text,
    kind: quotation.kind,
    speaker: quotation.speaker ?? null,
    line: lineOf(span.start),
    ...found,
    parts: quotation.parts.map((part) => origin.toOriginal(part)),
    ...(judged?.note ? {note: judged.note} : {}),
  }
}

// A piece of a broken line is a quotation only where a source says so.
const isQuotation = ({quotation, judged}: Audited): boolean =>
  quotation.kind !== 'fragment' ||
  (judged !== undefined && judged.verdict !== 'not-found' && judged.verdict !== 'too-short')

const auditFile = ({path, text, read = readText}: DraftToAudit, sources: readonly Source[]): FileAudit => {
  const reading = read(text)
  const context: Context = {vocabulary: new Set(), sources, lexicon: loadLexicon()}
  const pointOf = pointsOf(text)
  const lineOf = (offset: number): number => pointOf(offset).line
  const audited = audit(buildDocument(reading, context)).filter(isQuotation)
  return {
    path,
    text,
    quotations: audited.map((one) => quotationOf(one, reading.origin, sources, lineOf)),
  }
}

/** Finds the quotations of drafts and holds each against the sources; give the same array of sources again and it is read once. */
export const auditFiles = (
  drafts: readonly DraftToAudit[],
  sources: readonly Source[],
): readonly FileAudit[] => drafts.map((draft) => auditFile(draft, sources))
