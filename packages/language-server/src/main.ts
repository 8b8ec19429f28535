import process from 'node:process'
import {createConnection, ProposedFeatures, StreamMessageReader} from 'vscode-languageserver/node'
import {FramedWriter} from './framed-writer.ts'
import {startServer} from './server.ts'

/** Serves an editor over standard input and output until it says goodbye. */
export const serve = (patience?: number): void => {
  // Whatever else wants to speak speaks to the log: standard output belongs to the protocol.
  console.log = console.error
  const reader = new StreamMessageReader(process.stdin)
  reader.onError((error) => {
    // A message that is no JSON is passed over. Behind a broken header nobody knows where the next begins.
    if (error instanceof SyntaxError) return
    console.error(error.message)
    process.exit(1)
  })
  // The editor is gone.
  for (const ending of ['end', 'close']) process.stdin.once(ending, () => process.exit(1))
  startServer(createConnection(ProposedFeatures.all, reader, new FramedWriter(process.stdout)), patience)
}
