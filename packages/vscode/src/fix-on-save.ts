import {
  type ExtensionContext,
  type TextDocument,
  TextDocumentSaveReason,
  type TextEdit,
  workspace,
} from 'vscode'
import type {Desk} from './desk.ts'
import {fixAllEdits} from './fix-all-edits.ts'

const asksForIt = (document: TextDocument): boolean =>
  workspace.getConfiguration('copydesk', document).get('fixOnSave') === true

/** Writes the safe fixes when a draft is saved by hand, where the settings ask for it. */
export const fixOnSave = ({subscriptions}: ExtensionContext, desk: Desk): void => {
  subscriptions.push(
    workspace.onWillSaveTextDocument((event) => {
      if (event.reason !== TextDocumentSaveReason.Manual || !asksForIt(event.document)) return
      event.waitUntil(fixAllEdits(desk, event.document.uri).then((edits): TextEdit[] => [...edits]))
    }),
  )
}
