import type {OnCrash} from '@copydesk/core'
import {type Connection, TextDocuments} from 'vscode-languageserver'
import {answerHouse} from './answer-house.ts'
import {answerRequests} from './answer-requests.ts'
import {type Client, clientOf, serverCapabilities} from './capabilities.ts'
import {Draft} from './draft.ts'
import {givenOptions} from './given-options.ts'
import {Houses} from './houses.ts'
import {publishDiagnostics} from './publish-diagnostics.ts'
import {Reviewer} from './reviewer.ts'
import {runCommands} from './run-commands.ts'
import {settingsFrom} from './settings.ts'
import {type Shop, settingsOf} from './shop.ts'
import {showProgress} from './show-progress.ts'
import {watchHouse} from './watch-house.ts'

const openDrafts = (client: () => Client): TextDocuments<Draft> =>
  new TextDocuments<Draft>({
    create: (uri, languageId, version, text) =>
      new Draft({uri, languageId, version, text}, client().encoding),
    update: (draft, changes, version) => draft.changed(changes, version),
  })

/** Milliseconds before work counts as long. */
const PATIENCE = 800

/** Starts the server on a connection: drafts in, diagnostics, actions, hovers and the rest out. Work that outlasts `patience` milliseconds is shown as progress. */
export const startServer = (connection: Connection, patience: number = PATIENCE): void => {
  let client: Client = clientOf({}, undefined)
  const drafts = openDrafts(() => client)
  const onCrash: OnCrash = (ruleId, error) =>
    connection.console.error(`${ruleId}: ${error instanceof Error ? error.stack : String(error)}`)
  const houses = new Houses(onCrash)
  const shop: Shop = {
    connection,
    drafts,
    houses,
    settings: settingsFrom(undefined),
    folderSettings: new Map(),
    client: () => client,
    refresh: () => undefined,
    reviewer: new Reviewer({
      draftOf: (uri) => drafts.get(uri),
      houseOf: (draft) => houses.of(draft, settingsOf(shop, draft.uri)),
      onCrash,
      during: (draft, work) => showProgress(connection, client, draft, work, patience),
    }),
  }
  connection.onInitialize(({capabilities, initializationOptions, workspaceFolders, rootUri}) => {
    houses.setRoots(workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : []))
    client = clientOf(capabilities, initializationOptions)
    const {settings, trusted, sources} = givenOptions(initializationOptions)
    shop.settings = settings
    houses.trusted = trusted
    for (const [uri, paths] of sources) houses.setSources(uri, paths)
    return {capabilities: serverCapabilities(client), serverInfo: {name: 'Copydesk'}}
  })
  answerRequests(shop)
  answerHouse(shop)
  runCommands(shop)
  publishDiagnostics(shop)
  watchHouse(shop)
  drafts.onDidClose(({document}) => shop.reviewer.close(document.uri))
  drafts.listen(connection)
  connection.listen()
}
