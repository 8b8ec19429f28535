import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type {Encoding} from './draft.ts'
import {FIX_ALL} from './fix-actions.ts'
import {ADD_WORD, SWITCH_OFF} from './house-actions.ts'

/** What a client can do, as far as the server minds. */
export interface Client {
  readonly encoding: Encoding
  /** It asks for diagnostics itself. */
  readonly pulls: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly refreshesHints: boolean
  readonly watches: boolean
  readonly configures: boolean
  readonly folders: boolean
  readonly shows: boolean
  /** It takes definitions that say which words of the draft lead to them. */
  readonly links: boolean
  /** It shows counts in a status bar. */
  readonly wantsStatus: boolean
  /** The command behind the code lens; empty where the client has none. */
  readonly auditCommand: string
}

/** Reads what a client says that it can do. */
export const clientOf = (capabilities: ClientCapabilities, options: unknown): Client => {
  const {general, textDocument, workspace, window} = capabilities
  const given = typeof options === 'object' && options !== null ? new Map(Object.entries(options)) : new Map()
  return {
    encoding: preferred(general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    configures: workspace?.configuration === true,
    links: textDocument?.definition?.linkSupport === true,
    shows: window?.workDoneProgress === true,
    wantsStatus: given.get('status') === true,
    auditCommand: typeof given.get('auditCommand') === 'string' ? given.get('auditCommand') : '',
  }
}

// UTF-16 is what offsets are counted in; UTF-8 only where a client puts it first or knows nothing else.
const preferred = (encodings: readonly string[] | undefined): Encoding => {
  const first = encodings?.find((encoding) => encoding === 'utf-16' || encoding === 'utf-8')
  return first === 'utf-8' ? 'utf-8' : 'utf-16'
}

/** What the server offers. */
export const serverCapabilities = ({encoding}: Client): ServerCapabilities => ({
  positionEncoding: encoding,
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
  diagnosticProvider: {identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false},
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL]},
  hoverProvider: true,
  definitionProvider: true,
  documentLinkProvider: {},
  codeLensProvider: {},
  inlayHintProvider: true,
  executeCommandProvider: {commands: [ADD_WORD, SWITCH_OFF]},
  workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
})
