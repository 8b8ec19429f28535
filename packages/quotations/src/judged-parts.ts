import type {Document, Finding, Span} from '@copydesk/core'
import {audit} from './audit.ts'
import type {Quotation} from './quotation.ts'
import {sayPlace} from './say-differences.ts'
import type {Judgement, Verdict} from './verdict.ts'

/** One part of a quotation with what the sources make of it. */
export interface JudgedPart {
  readonly quotation: Quotation
  readonly part: Span & Judgement
}

/** Gives the parts of a document's quotations that have one of some verdicts. */
export function* judgedParts(document: Document, ...verdicts: readonly Verdict[]): Iterable<JudgedPart> {
  if (document.sources.length === 0) return
  for (const {quotation, judged} of audit(document)) {
    for (const part of judged?.parts ?? []) if (verdicts.includes(part.verdict)) yield {quotation, part}
  }
}

/** Makes the finding of a part: its span, what is said, what is offered, and where the source has it. */
export const findingOf = (part: Span & Judgement, message: string, fix: readonly string[]): Finding => {
  const note = part.note ?? sayPlace(part)
  return {
    span: {start: part.start, end: part.end},
    message,
    ...(fix.length > 0 ? {fix} : {}),
    ...(note ? {note} : {}),
  }
}
