import {PassThrough} from 'node:stream'
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import {startServer} from '../src/server.ts'

/** Words typed at a place. */
export interface Edit {
  readonly version: number
  readonly line: number
  readonly character: number
  readonly words: string
}

/** A server in this process, spoken to in bytes, as an editor does that asks for diagnostics after each edit. */
export interface InProcess {
  /** Opens a draft and gives the answer that has its diagnostics. */
  readonly open: (uri: string, text: string, languageId?: string) => Promise<string>
  /** Makes ready what an editor sends when words are typed; sends it, once called, and gives the answer. */
  readonly typed: (uri: string, edit: Edit) => () => Promise<string>
  readonly close: (uri: string) => void
}

const framed = (message: object): string => {
  const body = JSON.stringify({jsonrpc: '2.0', ...message})
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

const HEAD_END = '\r\n\r\n'

/** Cuts what the server writes into messages. */
const messagesFrom = (stream: PassThrough, hear: (message: string) => void): void => {
  let left = Buffer.alloc(0)
  stream.on('data', (bytes: Buffer) => {
    left = Buffer.concat([left, bytes])
    for (;;) {
      const head = left.indexOf(HEAD_END)
      const length = Number(/Content-Length: (\d+)/.exec(left.toString('latin1', 0, Math.max(0, head)))?.[1])
      const start = head + HEAD_END.length
      if (head < 0 || left.length < start + length) return
      const message = left.toString('utf8', start, start + length)
      left = left.subarray(start + length)
      hear(message)
    }
  })
}

/** Starts a server in this process. */
export const startInProcess = async (): Promise<InProcess> => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)]
  startServer(createConnection(ProposedFeatures.all, reader, writer))
  const waiting = new Map<number, (answer: string) => void>()
  messagesFrom(toClient, (message) => {
    const id = Number(/^\{"jsonrpc":"2\.0","id":(\d+)/.exec(message)?.[1])
    waiting.get(id)?.(message)
    waiting.delete(id)
  })
  let last = 0
  const request = (method: string, params: object, before = ''): (() => Promise<string>) => {
    const id = ++last
    const bytes = before + framed({id, method, params})
    return () =>
      new Promise((resolve) => {
        waiting.set(id, resolve)
        toServer.write(bytes)
      })
  }
  const found = (uri: string, before: string): (() => Promise<string>) =>
    request('textDocument/diagnostic', {textDocument: {uri}}, before)
  const capabilities = {textDocument: {diagnostic: {}}}
  await request('initialize', {processId: null, rootUri: null, capabilities})()
  toServer.write(framed({method: 'initialized', params: {}}))
  return {
    open: (uri, text, languageId = 'plaintext') => {
      const textDocument = {uri, languageId, version: 1, text}
      return found(uri, framed({method: 'textDocument/didOpen', params: {textDocument}}))()
    },
    typed: (uri, {version, line, character, words}) => {
      const range = {start: {line, character}, end: {line, character}}
      const params = {textDocument: {uri, version}, contentChanges: [{range, text: words}]}
      return found(uri, framed({method: 'textDocument/didChange', params}))
    },
    close: (uri) => {
      toServer.write(framed({method: 'textDocument/didClose', params: {textDocument: {uri}}}))
    },
  }
}
