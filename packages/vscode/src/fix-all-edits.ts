import {TextEdit, type Uri} from 'vscode'
import type {TextEdit as ProtocolEdit} from 'vscode-languageclient'
import type {Desk} from './desk.ts'

interface Action {
  readonly edit?: {readonly changes?: Readonly<Record<string, readonly ProtocolEdit[]>>}
}

/** Gives the edits that write every safe fix of a draft. */
export const fixAllEdits = async (desk: Desk, draft: Uri): Promise<readonly TextEdit[]> => {
  const uri = desk.client.code2ProtocolConverter.asUri(draft)
  const zero = {line: 0, character: 0}
  const actions = await desk.ask<readonly Action[] | null>('textDocument/codeAction', {
    textDocument: {uri},
    range: {start: zero, end: zero},
    context: {diagnostics: [], only: ['source.fixAll.copydesk']},
  })
  const changes = new Map(Object.entries(actions?.[0]?.edit?.changes ?? {}))
  return (changes.get(uri) ?? []).map(({range, newText}) =>
    TextEdit.replace(desk.client.protocol2CodeConverter.asRange(range), newText),
  )
}
