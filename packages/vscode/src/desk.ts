import {commands, type ExtensionContext, type Uri, window, workspace} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {chosenSources} from './chosen-sources.ts'

const LANGUAGES = ['plaintext', 'markdown', 'html'] as const
const SCHEMES = ['file', 'untitled'] as const

const clientOf = (context: ExtensionContext): LanguageClient => {
  const module = context.asAbsolutePath('server.mjs')
  const run = {module, transport: TransportKind.stdio}
  return new LanguageClient(
    'copydesk',
    'Copydesk',
    {run, debug: run},
    {
      documentSelector: SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({scheme, language}))),
      // A restart asks again.
      initializationOptions: () => ({
        trusted: workspace.isTrusted,
        auditCommand: 'copydesk.auditQuotations',
        settings: workspace.getConfiguration('copydesk'),
        sources: chosenSources(context),
        status: true,
      }),
      diagnosticPullOptions: {onChange: true, onFocus: true},
      markdown: {isTrusted: false, supportHtml: false},
    },
  )
}

/** The language server as the extension's parts speak to it. */
export class Desk {
  readonly client: LanguageClient
  readonly context: ExtensionContext

  constructor(context: ExtensionContext) {
    this.context = context
    this.client = clientOf(context)
    context.subscriptions.push(
      workspace.onDidGrantWorkspaceTrust(() => this.client.sendNotification('copydesk/trusted')),
    )
  }

  async start(): Promise<void> {
    await this.client.start()
    await commands.executeCommand('setContext', 'copydesk.reads', true)
  }

  async stop(): Promise<void> {
    await this.client.stop()
  }

  /** The draft in front; a sentence to the user where there is none. */
  draft(): Uri | undefined {
    const document = window.activeTextEditor?.document
    if (document && LANGUAGES.some((language) => language === document.languageId)) return document.uri
    void window.showInformationMessage('Open a draft first: plain text, Markdown or HTML')
    return
  }

  /** Asks the server; an error is shown and gives undefined. */
  async ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    try {
      return await this.client.sendRequest<Answer>(method, params)
    } catch (error) {
      void window.showErrorMessage(`Copydesk: ${error instanceof Error ? error.message : String(error)}`)
      return
    }
  }
}
