import type {RuleChoice} from '@copydesk/language-server/wire'
import {commands, languages, Uri, window} from 'vscode'
import type {Desk} from './desk.ts'

/** The rule of the finding under the cursor, where it has a page. */
const ruleAtCursor = (): string | undefined => {
  const editor = window.activeTextEditor
  if (!editor) return
  const found = languages
    .getDiagnostics(editor.document.uri)
    .find(({source, range}) => source === 'copydesk' && range.contains(editor.selection.active))
  const code = found?.code
  return typeof code === 'object' ? String(code.value) : undefined
}

const ask = async (desk: Desk): Promise<string | undefined> => {
  const rules = (await desk.ask<readonly RuleChoice[]>('copydesk/rules', {})) ?? []
  const here = ruleAtCursor()
  // A fact of a style is listed where a finding of it is looked at.
  const facts = here === undefined || rules.some(({id}) => id === here) ? [] : [{id: here, summary: ''}]
  const items = [...facts, ...rules]
    .map(({id, summary}) => ({label: id, detail: summary}))
    .sort((a, b) => Number(b.label === here) - Number(a.label === here))
  const picked = await window.showQuickPick(items, {matchOnDetail: true, placeHolder: 'The rule to explain'})
  return picked?.label
}

/** Shows the page of a rule; asks which where none is given, the one under the cursor first. */
export const explainRule = async (desk: Desk, given?: string): Promise<void> => {
  const id = given ?? (await ask(desk))
  if (id)
    await commands.executeCommand(
      'markdown.showPreview',
      Uri.from({scheme: 'copydesk-rule', path: `/${id}.md`}),
    )
}
