import type {Problem} from '@copydesk/core'
import {type CodeAction, CodeActionKind} from 'vscode-languageserver'
import {diagnosticOf} from './diagnostic-of.ts'
import type {Review} from './review.ts'

/** Commands that the server carries out: they change the house's files, not the draft. */
export const ADD_WORD = 'copydesk.addToVocabulary'
export const SWITCH_OFF = 'copydesk.switchRuleOff'

/** Kinds of rules that a word of the house's own may contradict. */
const WORDY: ReadonlySet<string> = new Set(['typo', 'consistency', 'style'])
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]{1,60}$/u

/** The actions that change the house's rules or vocabulary. */
export const houseActions = (review: Review, problem: Problem): readonly CodeAction[] => {
  const {draft, reading} = review
  const {start, end} = reading.origin.toOriginal(problem.span)
  const word = draft.text.slice(start, end)
  const action = (title: string, command: string, argument: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(review, problem)],
    command: {title, command, arguments: [draft.uri, argument]},
  })
  const off = action(`Switch “${problem.ruleId}” off for the house`, SWITCH_OFF, problem.ruleId)
  if (!WORDY.has(problem.rule.kind) || !WORD.test(word)) return [off]
  return [action(`Add “${word}” to the house’s vocabulary`, ADD_WORD, word), off]
}
