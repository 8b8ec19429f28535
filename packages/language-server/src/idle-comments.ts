import type {IdleComment, Span} from '@copydesk/core'
import {idleReason} from 'copydesk'
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver'
import type {Review} from './review.ts'

/** Says of a comment for Copydesk that it does nothing, as the command line does. */
export const idleDiagnostic = ({draft, house}: Review, comment: IdleComment): Diagnostic => ({
  range: draft.rangeOf(comment),
  severity: DiagnosticSeverity.Warning,
  code: 'disable-comment',
  source: 'copydesk',
  message: idleReason(
    comment,
    house.rules.map(({rule}) => rule.id),
  ),
  tags: [DiagnosticTag.Unnecessary],
})

/** The whole line of a comment that has one for itself. */
const lineRound = (text: string, {start, end}: Span): Span => {
  const from = text.lastIndexOf('\n', start) + 1
  const feed = text.indexOf('\n', end)
  const to = feed < 0 ? text.length : feed + 1
  return (text.slice(from, start) + text.slice(end, to)).trim() === '' ? {start: from, end: to} : {start, end}
}

/** The actions that take such comments of a range out. */
export const idleActions = (review: Review, range: Range): readonly CodeAction[] => {
  const {draft, idle} = review
  const {start, end} = draft.spanOf(range)
  return idle
    .filter((comment) => comment.start <= end && comment.end >= start)
    .map((comment) => ({
      title: 'Delete the comment',
      kind: CodeActionKind.QuickFix,
      diagnostics: [idleDiagnostic(review, comment)],
      edit: {
        changes: {[draft.uri]: [{range: draft.rangeOf(lineRound(draft.text, comment)), newText: ''}]},
      },
    }))
}
