import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import {diagnosticOf} from './diagnostic-of.ts'
import {idleDiagnostic} from './idle-comments.ts'
import type {Review} from './review.ts'
import {sourceNotes} from './source-notes.ts'

const TOP = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}

/** One diagnostic about the draft as a whole. */
export const remark = (message: string, severity: DiagnosticSeverity): Diagnostic => ({
  range: TOP,
  severity,
  source: 'copydesk',
  message,
})

/** Everything that an editor is to show of a review; a config that cannot be used comes first. */
export const diagnosticsOf = (review: Review): Diagnostic[] => [
  ...review.house.failures.map((failure) => remark(failure, DiagnosticSeverity.Warning)),
  ...review.problems.map((problem) => diagnosticOf(review, problem, sourceNotes(review, problem))),
  ...review.idle.map((comment) => idleDiagnostic(review, comment)),
]
