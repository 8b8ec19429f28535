import type {Problem} from '@copydesk/core'
import {ruleUrl} from 'copydesk'
import {type Hover, MarkupKind, type Position} from 'vscode-languageserver'
import {escaped} from './markdown.ts'
import {problemsIn, type Review, rangeIn} from './review.ts'
import type {Verdicts} from './verdicts.ts'
import {verdictAt, verdictLines} from './verdicts.ts'

// The message itself stands with the mark: editors show it anyway.
const aboutProblem = ({rule, ruleId, fixes, note}: Problem, compared: boolean): string => {
  const url = ruleUrl(ruleId)
  const id = url ? `[${ruleId}](${url})` : `\`${ruleId}\``
  const lines = [`**Why:** ${escaped(rule.why)} (${id})`]
  if (note && !compared) lines.push(escaped(note))
  if (fixes.length > 1) {
    const more = fixes.slice(1, 5).map((fix) => `“${escaped(fix)}”`)
    lines.push(`Also possible: ${more.join(', ')}`)
  }
  return lines.join('\n\n')
}

/** What there is to say of a place: its findings and why they matter, and for a quotation how it compares with its source. */
export const hoverAt = (review: Review, verdicts: Verdicts, position: Position): Hover | undefined => {
  const problems = problemsIn(review, {start: position, end: position})
  const verdict = verdictAt(review, verdicts, position)
  const parts = problems.map((problem) => aboutProblem(problem, verdict?.judged !== undefined))
  if (verdict) parts.push(verdictLines(verdict).join('\n\n'))
  if (parts.length === 0) return
  const [first] = problems
  const span = first?.span ?? verdict?.quotation
  return {
    contents: {kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n')},
    ...(span ? {range: rangeIn(review, span)} : {}),
  }
}
