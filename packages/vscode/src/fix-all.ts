import {WorkspaceEdit, window, workspace} from 'vscode'
import type {Desk} from './desk.ts'
import {fixAllEdits} from './fix-all-edits.ts'

/** Writes every safe fix of the draft in front, as one step to undo. */
export const fixAll = async (desk: Desk): Promise<void> => {
  const draft = desk.draft()
  if (!draft) return
  const edits = await fixAllEdits(desk, draft)
  if (edits.length === 0) {
    void window.showInformationMessage('Copydesk: there is nothing that can be fixed without asking')
    return
  }
  const edit = new WorkspaceEdit()
  edit.set(draft, [...edits])
  await workspace.applyEdit(edit)
}
