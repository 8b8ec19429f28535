import {basename} from 'node:path'
import type {AuditedQuotation} from '@copydesk/language-server/wire'
import {type Uri, ViewColumn, type WebviewPanel, window, workspace} from 'vscode'

/** So many milliseconds nobody has typed before the draft is read again. */
const PAUSE = 400

/** What a button of the page says; it comes from a page, so anything may be missing. */
export interface Click {
  readonly show?: unknown
  readonly index?: unknown
}

/** What the panel shows: a draft, its quotations, and how the page is written that lists them below the draft's name. */
export interface AuditShown {
  readonly draft: Uri
  readonly quotations: readonly AuditedQuotation[]
  readonly write: (name: string) => string
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
  show({draft, quotations, write}: AuditShown, onClick: (click: Click) => void): void {
    this.#draft = draft
    this.#onClick = onClick
    const name = basename(draft.path)
    this.#panel.title = `Quotations: ${name}`
    const said = JSON.stringify([name, quotations.map(({range: _, ...said}) => said)])
    if (said === this.#shown) return
    this.#shown = said
    this.#panel.webview.html = write(name)
  }

  reveal(): void {
    this.#panel.reveal(undefined, true)
  }
}
