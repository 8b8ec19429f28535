import {frontMatterOf, type Problem} from '@copydesk/core'
import {type CodeAction, CodeActionKind, type TextEdit} from 'vscode-languageserver'
import {diagnosticOf} from './diagnostic-of.ts'
import {type Review, rangeIn} from './review.ts'

const commentBefore = ({draft}: Review, offset: number, command: string, ruleId: string): TextEdit => {
  const {line} = draft.positionAt(offset)
  const start = draft.offsetAt({line, character: 0})
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n'
  const indent = /^[ \t]*/.exec(draft.text.slice(start, start + 40))?.[0] ?? ''
  const at = draft.positionAt(start)
  return {range: {start: at, end: at}, newText: `${indent}<!-- copydesk-${command} ${ruleId} -->${eol}`}
}

/** The actions that silence a rule: at one place, and in the whole document. */
export const ignoreActions = (review: Review, problem: Problem): readonly CodeAction[] => {
  const {draft} = review
  const {ruleId} = problem
  const action = (title: string, edit: TextEdit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(review, problem)],
    edit: {changes: {[draft.uri]: [edit]}},
  })
  const here = draft.offsetAt(rangeIn(review, problem.span).start)
  const top = frontMatterOf(draft.text)?.end ?? (draft.text.charCodeAt(0) === 0xfeff ? 1 : 0)
  return [
    action(`Ignore “${ruleId}” here`, commentBefore(review, here, 'disable-next-line', ruleId)),
    action(`Ignore “${ruleId}” in this document`, commentBefore(review, top, 'disable', ruleId)),
  ]
}
