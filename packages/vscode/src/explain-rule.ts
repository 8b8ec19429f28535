import type {RuleChoice} from '@copydesk/language-server/wire'
import {commands, type Diagnostic, languages, Uri, window} from 'vscode'
import type {Desk} from './desk.ts'

/** The code of the finding under the cursor: with a page to link to, or the bare id of a rule of a house's own. */
const codeAtCursor = (): Diagnostic['code'] => {
  const editor = window.activeTextEditor
  if (!editor) return
  return languages
    .getDiagnostics(editor.document.uri)
    .find(({source, range}) => source === 'copydesk' && range.contains(editor.selection.active))?.code
}

const ask = async (desk: Desk): Promise<string | undefined> => {
  const rules = (await desk.ask<readonly RuleChoice[]>('copydesk/rules', {})) ?? []
  const code = codeAtCursor()
  const here = String(typeof code === 'object' ? code.value : code)
  // A fact of a style is listed where a finding of it is looked at.
  const isFact = typeof code === 'object' && !rules.some(({id}) => id === here)
  const facts = isFact ? [{id: here, summary: ''}] : []
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
