import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import {diagnosticsOf, remark} from './diagnostics-of.ts'
import type {Draft} from './draft.ts'
import {inAWhile} from './in-a-while.ts'
import {refusal} from './limits.ts'
import {refreshMarks} from './refresh-marks.ts'
import type {Review} from './review.ts'
import type {Shop} from './shop.ts'
import {statusOf} from './status-of.ts'
import {unlessRefused} from './unless-refused.ts'

/** What the client is told of a draft besides its diagnostics. */
const STATUS = 'copydesk/status'

interface Found {
  readonly version: number
  /** The same for as long as the same is to be said. */
  readonly resultId: string
  readonly items: Diagnostic[]
}

const log = ({connection}: Shop, error: unknown): void =>
  connection.console.error(error instanceof Error ? String(error.stack) : String(error))

const tellStatus = async ({connection, drafts}: Shop, review: Review): Promise<void> => {
  if (drafts.get(review.draft.uri) === review.draft)
    await connection.sendNotification(STATUS, statusOf(review))
}

const diagnose = async (shop: Shop, draft: Draft, token?: CancellationToken): Promise<Found | undefined> => {
  const reason = refusal(draft.text)
  if (reason)
    return {
      version: draft.version,
      resultId: `refused ${draft.text.length}`,
      items: [remark(reason, DiagnosticSeverity.Information)],
    }
  const review = await shop.reviewer.review(draft.uri, token)
  if (!review) return
  // Counting quotations must not keep the diagnostics waiting.
  if (shop.client().wantsStatus)
    setImmediate(() => tellStatus(shop, review).catch((error) => log(shop, error)))
  return {version: review.draft.version, resultId: `${review.number}`, items: diagnosticsOf(review)}
}

/** Sends diagnostics after changes, to clients that do not ask for them. */
const push = (shop: Shop): ((uri: string, delay: number) => void) => {
  const waiting = new Map<string, () => void>()
  const send = async (uri: string): Promise<void> => {
    const draft = shop.drafts.get(uri)
    if (!draft) return
    try {
      const found = await diagnose(shop, draft)
      if (!found || shop.drafts.get(uri)?.version !== found.version) return
      await shop.connection.sendDiagnostics({uri, version: found.version, diagnostics: found.items})
    } catch (error) {
      shop.connection.console.error(`${uri}: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
  return (uri, delay) => {
    waiting.get(uri)?.()
    const go = (): void => {
      waiting.delete(uri)
      void send(uri)
    }
    waiting.set(uri, inAWhile(go, delay))
  }
}

/** Answers requests for diagnostics; a client that has the newest ones is told so. */
const pull = (shop: Shop): void => {
  shop.connection.languages.diagnostics.on(async ({textDocument: {uri}, previousResultId}, token) => {
    const draft = shop.drafts.get(uri)
    if (!draft) return {kind: DocumentDiagnosticReportKind.Full, items: []}
    const found = await diagnose(shop, draft, token)
    if (!found) {
      // A client that cancels has a newer question; one that is told not to ask again forgets it.
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The draft has changed since', {
        retriggerRequest: true,
      })
    }
    const {resultId} = found
    if (previousResultId === resultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items: found.items}
  })
}

/** Keeps the editor's list of findings up to date, pushed or pulled. */
export const publishDiagnostics = (shop: Shop): void => {
  const send = push(shop)
  pull(shop)
  const {drafts, connection, client} = shop
  drafts.onDidOpen(({document}) => {
    if (!client().pulls) send(document.uri, 0)
  })
  drafts.onDidChangeContent(({document}) => {
    if (!client().pulls) send(document.uri, shop.settings.delay)
  })
  drafts.onDidClose(({document}) => {
    if (!client().pulls) void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
  })
  shop.refresh = () => {
    if (!client().pulls) for (const uri of drafts.keys()) send(uri, 0)
    else if (client().refreshesDiagnostics)
      void unlessRefused(connection, connection.languages.diagnostics.refresh())
    refreshMarks(shop)
  }
}
