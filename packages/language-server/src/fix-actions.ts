import {editsOf, everywhere, type Format, isSafelyFixable, type Problem} from '@copydesk/core'
import {type CodeAction, CodeActionKind, type TextEdit} from 'vscode-languageserver'
import {diagnosticOf} from './diagnostic-of.ts'
import {type Review, rangeIn} from './review.ts'

/** The kind of the action that writes every safe fix; editors may run it on saving. */
export const FIX_ALL: string = `${CodeActionKind.SourceFixAll}.copydesk`

const LONGEST = 60

const shown = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

const titleOf = (problem: Problem, actual: string, fix: string): string => {
  if (fix === '') return `Delete “${shown(actual)}”`
  if (problem.rule.kind === 'source') return `Restore the source’s wording: “${shown(fix)}”`
  if (actual.trim() === '' || fix.trim() === '') return 'Correct the space'
  return `Write “${shown(fix)}”`
}

const editsFor = (review: Review, problems: readonly Problem[], format: Format): TextEdit[] =>
  editsOf(problems, review.reading.origin, format).map((edit) => ({
    range: review.draft.rangeOf(edit),
    newText: edit.text,
  }))

/** One action for each fix of a problem, best first. */
export const fixActions = (review: Review, problem: Problem): readonly CodeAction[] => {
  const {draft, reading} = review
  const {start, end} = reading.origin.toOriginal(problem.span)
  return problem.fixes.map((fix, index) => ({
    title: titleOf(problem, draft.text.slice(start, end), fix),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(review, problem)],
    isPreferred: index === 0 && isSafelyFixable(problem, reading.origin),
    edit: {changes: {[draft.uri]: editsFor(review, [{...problem, fixes: [fix]}], draft.format)}},
  }))
}

const safeOnes = ({problems, reading}: Review): readonly Problem[] => {
  let end = 0
  const places = problems.flatMap(everywhere).sort((a, b) => a.span.start - b.span.start)
  return places.filter((problem) => {
    if (!isSafelyFixable(problem, reading.origin) || problem.span.start < end) return false
    end = problem.span.end
    return true
  })
}

/** The edits that write every safe fix of a draft; none overlaps another. */
export const fixAllEdits = (review: Review): TextEdit[] =>
  editsFor(review, safeOnes(review), review.draft.format)

/** The action that writes every safe fix; undefined where there is none. */
export const fixAllAction = (review: Review, kind: CodeActionKind): CodeAction | undefined => {
  const safe = safeOnes(review)
  if (safe.length === 0) return
  const count = safe.length === 1 ? 'the one safe fix' : `all ${safe.length} safe fixes`
  return {
    title: `Copydesk: write ${count}`,
    kind,
    edit: {changes: {[review.draft.uri]: fixAllEdits(review)}},
  }
}

/** Where a problem stands, for actions that edit around it. */
export const lineOf = (review: Review, problem: Problem): number => rangeIn(review, problem.span).start.line
