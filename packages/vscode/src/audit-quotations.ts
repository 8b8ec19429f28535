import {randomBytes} from 'node:crypto'
import {basename} from 'node:path'
import type {AuditedQuotation} from '@copydesk/language-server/wire'
import {type Disposable, type Uri, ViewColumn, type WebviewPanel, window} from 'vscode'
import {auditPage} from './audit-page.ts'
import type {Desk} from './desk.ts'
import {showPlace} from './show-place.ts'

let panel: WebviewPanel | undefined
let listening: Disposable | undefined

const panelFor = (name: string): WebviewPanel => {
  if (!panel) {
    const options = {enableScripts: true, localResourceRoots: []}
    panel = window.createWebviewPanel(
      'copydesk.audit',
      name,
      {viewColumn: ViewColumn.Beside, preserveFocus: true},
      options,
    )
    panel.onDidDispose(() => {
      panel = undefined
    })
  }
  panel.title = `Quotations: ${name}`
  panel.reveal(undefined, true)
  return panel
}

const answerClicks = (
  {webview}: WebviewPanel,
  desk: Desk,
  draft: Uri,
  quotations: readonly AuditedQuotation[],
): void => {
  const {protocol2CodeConverter: convert} = desk.client
  listening?.dispose()
  listening = webview.onDidReceiveMessage(
    ({show, index}: {readonly show?: unknown; readonly index?: unknown}) => {
      const quotation = quotations[Number(index)]
      if (!quotation) return
      if (show === 'draft') void showPlace(draft, convert.asRange(quotation.range))
      else if (quotation.source) {
        void showPlace(convert.asUri(quotation.source.uri), convert.asRange(quotation.source.range))
      }
    },
  )
}

/** Opens a panel beside the draft that lists its quotations, each with its verdict and its place in the source. */
export const auditQuotations = async (desk: Desk): Promise<void> => {
  const draft = desk.draft()
  if (!draft) return
  const uri = desk.client.code2ProtocolConverter.asUri(draft)
  const quotations = await desk.ask<readonly AuditedQuotation[]>('copydesk/audit', {textDocument: {uri}})
  if (!quotations) return
  const name = basename(draft.path)
  const beside = panelFor(name)
  beside.webview.html = auditPage(name, quotations, randomBytes(16).toString('hex'))
  answerClicks(beside, desk, draft, quotations)
}
