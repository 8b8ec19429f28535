import {isSafelyFixable, type Level, type Problem} from '@copydesk/core'
import {ruleUrl} from 'copydesk'
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver'
import {type Review, rangeIn} from './review.ts'

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
}

/** What travels with a diagnostic and comes back with a request for code actions. */
export interface DiagnosticData {
  /** The finding's id. */
  readonly id: string
  readonly fixes: readonly string[]
  /** Whether the one fix may be written unasked. */
  readonly safe: boolean
}

const relatedOf = (review: Review, problem: Problem): readonly DiagnosticRelatedInformation[] =>
  (problem.related ?? []).map(({span, message}) => ({
    location: {uri: review.draft.uri, range: rangeIn(review, span)},
    message,
  }))

// What is only to be deleted is shown faded.
const isSuperfluous = ({rule, fixes}: Problem): boolean => rule.kind === 'page' && fixes[0] === ''

/** Turns a problem into the protocol's words. */
export const diagnosticOf = (
  review: Review,
  problem: Problem,
  related: readonly DiagnosticRelatedInformation[] = [],
): Diagnostic => {
  const url = ruleUrl(problem.ruleId)
  const all = [...relatedOf(review, problem), ...related]
  const data: DiagnosticData = {
    id: problem.id,
    fixes: problem.fixes,
    safe: isSafelyFixable(problem, review.reading.origin),
  }
  return {
    range: rangeIn(review, problem.span),
    severity: SEVERITIES[problem.level],
    code: problem.ruleId,
    source: 'copydesk',
    message: problem.message,
    data,
    ...(url ? {codeDescription: {href: url}} : {}),
    ...(all.length > 0 ? {relatedInformation: all} : {}),
    ...(isSuperfluous(problem) ? {tags: [DiagnosticTag.Unnecessary]} : {}),
  }
}
