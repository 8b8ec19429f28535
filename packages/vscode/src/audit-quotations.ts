import {randomBytes} from 'node:crypto'
import type {AuditedQuotation} from '@copydesk/language-server/wire'
import type {Uri} from 'vscode'
import {auditPage} from './audit-page.ts'
import {AuditPanel, type Click} from './audit-panel.ts'
import type {Desk} from './desk.ts'
import {showPlace} from './show-place.ts'

let panel: AuditPanel | undefined
/** Counts what was asked: of two answers only the later one is shown. */
let asked = 0

const clickFor =
  (desk: Desk, draft: Uri, quotations: readonly AuditedQuotation[]) =>
  ({show, index}: Click): void => {
    const {protocol2CodeConverter: convert} = desk.client
    const quotation = quotations[Number(index)]
    if (!quotation) return
    if (show === 'draft') void showPlace(draft, convert.asRange(quotation.range))
    else if (quotation.source)
      void showPlace(convert.asUri(quotation.source.uri), convert.asRange(quotation.source.range))
  }

const auditOf = async (desk: Desk, draft: Uri): Promise<readonly AuditedQuotation[] | undefined> => {
  const turn = ++asked
  const uri = desk.client.code2ProtocolConverter.asUri(draft)
  const quotations = await desk.ask<readonly AuditedQuotation[]>('copydesk/audit', {textDocument: {uri}})
  return turn === asked ? quotations : undefined
}

const fill = (into: AuditPanel, desk: Desk, draft: Uri, quotations: readonly AuditedQuotation[]): void => {
  const write = (name: string): string => auditPage(name, quotations, randomBytes(16).toString('hex'))
  into.show({draft, quotations, write}, clickFor(desk, draft, quotations))
}

const follow = async (desk: Desk, draft: Uri): Promise<void> => {
  const quotations = await auditOf(desk, draft)
  if (quotations && panel) fill(panel, desk, draft, quotations)
}

/** Opens a panel beside the draft that lists its quotations, each with its verdict and its place in the source, and follows what is typed. */
export const auditQuotations = async (desk: Desk): Promise<void> => {
  const draft = desk.draft()
  const quotations = draft && (await auditOf(desk, draft))
  if (!quotations) return
  panel ??= new AuditPanel(
    (changed) => void follow(desk, changed),
    () => {
      panel = undefined
    },
  )
  fill(panel, desk, draft, quotations)
  panel.reveal()
}
