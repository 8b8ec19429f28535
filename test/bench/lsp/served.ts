import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {startClient} from '../../../packages/language-server/test/client.ts'
import {type Clock, clockOf} from './clock-of.ts'
import type {Keystroke} from './typing.ts'

const BUILT = fileURLToPath(new URL('../../../packages/copydesk/dist/lsp.js', import.meta.url))

/** The built server as an editor starts it: a process of its own, spoken to over its standard input and output. */
export interface Served {
  readonly clock: Clock
  /** Opens a draft and waits for its diagnostics. */
  readonly open: (uri: string, languageId: string, text: string) => Promise<void>
  /** Sends a key and waits for the diagnostics of the draft with it. */
  readonly type: (uri: string, version: number, key: Keystroke) => Promise<void>
  readonly close: (uri: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const edited = ({key, offset, text}: Keystroke) => {
  const above = text.slice(0, offset)
  const start = {line: above.split('\n').length - 1, character: offset - 1 - above.lastIndexOf('\n')}
  return {range: {start, end: start}, text: key}
}

/** Starts the built server, which sends diagnostics without a pause. */
export const startServed = async (): Promise<Served> => {
  if (!existsSync(BUILT)) throw new Error('Expected the command line to be built: pnpm build')
  const settings = {delay: 0}
  const {server, connection, diagnosticsOf, open, stop} = await startClient(
    {},
    {initializationOptions: {settings}},
    BUILT,
  )
  return {
    clock: clockOf(server.pid),
    open: async (uri, languageId, text) => {
      await open(uri, text, languageId)
      await diagnosticsOf(uri, 1)
    },
    type: async (uri, version, key) => {
      const change = {textDocument: {uri, version}, contentChanges: [edited(key)]}
      await connection.sendNotification('textDocument/didChange', change)
      await diagnosticsOf(uri, version)
    },
    close: (uri) => connection.sendNotification('textDocument/didClose', {textDocument: {uri}}),
    stop,
  }
}
