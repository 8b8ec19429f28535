import {type CodeAction, CodeActionKind, type CodeActionParams} from 'vscode-languageserver'
import {FIX_ALL, fixActions, fixAllAction} from './fix-actions.ts'
import {houseActions} from './house-actions.ts'
import {idleActions} from './idle-comments.ts'
import {ignoreActions} from './ignore-actions.ts'
import {problemsIn, type Review} from './review.ts'

const asksFor = (only: readonly string[] | undefined, kind: string): boolean =>
  only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? false

/** Every action that an editor may offer for a range: fixes first, then what silences a rule. */
export const codeActions = (review: Review, {range, context}: CodeActionParams): readonly CodeAction[] => {
  const {only} = context
  const actions: CodeAction[] = []
  if (!only || asksFor(only, CodeActionKind.QuickFix)) {
    const problems = problemsIn(review, range)
    actions.push(...problems.flatMap((problem) => fixActions(review, problem)))
    const all = problems.length > 0 ? fixAllAction(review, CodeActionKind.QuickFix) : undefined
    if (all) actions.push(all)
    actions.push(...idleActions(review, range))
    for (const problem of problems) {
      actions.push(...ignoreActions(review, problem), ...houseActions(review, problem))
    }
  }
  const onSave = asksFor(only, FIX_ALL) ? fixAllAction(review, FIX_ALL) : undefined
  return onSave ? [...actions, onSave] : actions
}
