import process from 'node:process'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {startServer} from './server.ts'

/** Serves an editor over standard input and output until it says goodbye. */
export const serve = (patience?: number): void => {
  // Whatever else wants to speak speaks to the log: standard output belongs to the protocol.
  console.log = console.error
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  startServer(connection, patience)
}
