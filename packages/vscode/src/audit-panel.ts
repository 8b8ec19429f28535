import type {AuditedQuotation} from '@copydesk/language-server/wire'
import {type Uri, ViewColumn, type WebviewPanel, window, workspace} from 'vscode'

/** So many milliseconds nobody has typed before the draft is read again. */
const PAUSE = 400

/** What a button of the page says; it comes from a page, so anything may be missing. */
export interface Click {
  readonly show?: unknown
  readonly index?: unknown
}

/** What the panel shows: a draft, its quotations, and the page that lists them. */
export interface AuditShown {
  readonly draft: Uri
  readonly name: string
  readonly quotations: readonly AuditedQuotation[]
  readonly html: string
}

/** The panel beside the draft; until it is closed, it asks for the draft that it shows to be read again when that changes. */
export class AuditPanel {
  readonly #panel: WebviewPanel
  #timer: NodeJS.Timeout | undefined
  #draft: Uri | undefined
  #shown = ''
  #onClick: (click: Click) => void = () => undefined

  constructor(changed: (draft: Uri) => void, closed: () => void) {
    this.#panel = window.createWebviewPanel(
      'copydesk.audit',
      'Quotations',
      {viewColumn: ViewColumn.Beside, preserveFocus: true},
      {enableScripts: true, localResourceRoots: []},
    )
    this.#panel.webview.onDidReceiveMessage((click: Click) => this.#onClick(click))
    const following = workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const draft = this.#draft
      if (!draft || contentChanges.length === 0 || document.uri.toString() !== draft.toString()) return
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => changed(draft), PAUSE)
    })
    this.#panel.onDidDispose(() => {
      clearTimeout(this.#timer)
      following.dispose()
      closed()
    })
  }

  /** Shows a draft's quotations. A page that would say the same stays as it is, where its reader has scrolled to. */
  show({draft, name, quotations, html}: AuditShown, onClick: (click: Click) => void): void {
    this.#draft = draft
    this.#onClick = onClick
    this.#panel.title = `Quotations: ${name}`
    const said = JSON.stringify([name, quotations.map(({range: _, ...said}) => said)])
    if (said === this.#shown) return
    this.#shown = said
    this.#panel.webview.html = html
  }

  reveal(): void {
    this.#panel.reveal(undefined, true)
  }
}
