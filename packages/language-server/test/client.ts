import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceFolder,
} from 'vscode-languageserver/node'

const entry = fileURLToPath(new URL('../src/stdio.ts', import.meta.url))

/** A server as an editor starts it: a process of its own, spoken to over its standard input and output. */
export interface Client {
  readonly server: ChildProcess
  readonly connection: ProtocolConnection
  /** The server's answer to `initialize`. */
  readonly started: {readonly capabilities: Record<string, unknown>}
  /** Waits for the diagnostics of a version of a draft. */
  readonly diagnosticsOf: (uri: string, version: number) => Promise<readonly Diagnostic[]>
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the server's process, from its sources or as it is built. */
export const spawnServer = (file: string = entry, args: readonly string[] = []): ChildProcess =>
  spawn(process.execPath, [...(file.endsWith('.ts') ? ['--import', 'tsx'] : []), file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })

/** Gives what a server says to an editor's first words; '' from one that cannot start, which closes its output. */
export const answerOf = async ({stdin, stdout}: ChildProcess): Promise<string> => {
  const params = {processId: null, rootUri: null, capabilities: {}}
  const body = JSON.stringify({jsonrpc: '2.0', id: 1, method: 'initialize', params})
  if (!stdin || !stdout) throw new Error('Expected a process with pipes')
  stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
  const [said = ''] = (await Promise.race([once(stdout, 'data'), once(stdout, 'end')])) as unknown[]
  stdin.end()
  return String(said)
}

const connect = ({stdin, stdout}: ChildProcess): ProtocolConnection => {
  if (!stdin || !stdout) throw new Error('Expected a process with pipes')
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
  connection.listen()
  return connection
}

const published = (connection: ProtocolConnection) => {
  const newest = new Map<string, PublishDiagnosticsParams>()
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    newest.set(params.uri, params)
    for (const look of waiting) look()
  })
  return (uri: string, version: number): Promise<readonly Diagnostic[]> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = newest.get(uri)
        if (found?.version !== version) return
        waiting.delete(look)
        resolve(found.diagnostics)
      }
      waiting.add(look)
      look()
    })
}

/** Starts a server and shakes hands with it. */
export const startClient = async (
  capabilities: ClientCapabilities = {},
  more: {
    readonly rootUri?: string
    readonly workspaceFolders?: readonly WorkspaceFolder[]
    readonly initializationOptions?: unknown
  } = {},
  file: string = entry,
  /** Sets up what the client answers, before it is asked anything. */
  prepare: (client: Pick<Client, 'connection'>) => void = () => undefined,
): Promise<Client> => {
  const server = spawnServer(file)
  const connection = connect(server)
  const diagnosticsOf = published(connection)
  prepare({connection})
  const started = await connection.sendRequest<Client['started']>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    ...more,
  })
  await connection.sendNotification('initialized', {})
  return {
    server,
    connection,
    started,
    diagnosticsOf,
    open: (uri, text, languageId = 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: {uri, languageId, version: 1, text},
      }),
    stop: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      connection.dispose()
    },
  }
}
