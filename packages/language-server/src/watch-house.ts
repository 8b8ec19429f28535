import {pathToFileURL} from 'node:url'
import {DidChangeConfigurationNotification, DidChangeWatchedFilesNotification} from 'vscode-languageserver'
import {settingsFrom} from './settings.ts'
import type {Shop} from './shop.ts'
import {unlessRefused} from './unless-refused.ts'

/** Files that may be configs, rules, word lists or sources; which of them matter is known once they are read. */
const GLOBS = [
  '**/.copydeskrc.{yml,yaml,json}',
  '**/package.json',
  '**/*.{yml,yaml,txt,md,markdown,html,htm,docx,dic}',
]

/** Forgets every house and has every draft read again. */
export const renew = ({houses, reviewer, refresh}: Shop): void => {
  houses.forget()
  reviewer.renew()
  refresh()
}

const section = 'copydesk'

/** Asks the client for its settings, and for those of each open folder. */
const askSettings = async (shop: Shop): Promise<void> => {
  const {connection, houses} = shop
  const {roots} = houses
  const folders = roots.map((root) => ({section, scopeUri: pathToFileURL(root).href}))
  const asked = connection.workspace.getConfiguration([{section}, ...folders])
  const [own, ...theirs] = (await unlessRefused(connection, asked)) ?? []
  // An editor that has none leaves what it said at the start.
  if (own) shop.settings = settingsFrom(own)
  shop.folderSettings = new Map(
    roots.flatMap((root, index) => (theirs[index] ? [[root, settingsFrom(theirs[index])]] : [])),
  )
}

const readSettings = async (shop: Shop, pushed: unknown): Promise<void> => {
  if (shop.client().configures) await askSettings(shop)
  else {
    const given = (pushed as {readonly copydesk?: unknown} | null | undefined)?.copydesk
    if (given !== undefined) shop.settings = settingsFrom(given)
  }
  renew(shop)
}

const register = (shop: Shop): void => {
  const {connection, client, houses} = shop
  const {configures, watches, folders} = client()
  if (configures) {
    const type = DidChangeConfigurationNotification.type
    void unlessRefused(connection, connection.client.register(type, {section}))
    void readSettings(shop, undefined)
  }
  if (watches) {
    const watchers = GLOBS.map((globPattern) => ({globPattern}))
    const type = DidChangeWatchedFilesNotification.type
    void unlessRefused(connection, connection.client.register(type, {watchers}))
  }
  if (!folders) return
  connection.workspace.onDidChangeWorkspaceFolders(async () => {
    const open = await unlessRefused(connection, connection.workspace.getWorkspaceFolders())
    houses.setRoots(open?.map(({uri}) => uri) ?? [])
    await readSettings(shop, undefined)
  })
}

/** Has drafts read again when settings, folders, config, rules, word lists or sources change. */
export const watchHouse = (shop: Shop): void => {
  const {connection, houses, drafts} = shop
  connection.onInitialized(() => register(shop))
  connection.onDidChangeConfiguration((params) => readSettings(shop, params?.settings))
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => houses.mayChangeWith(uri))) renew(shop)
  })
  connection.onNotification('copydesk/trusted', () => {
    houses.trusted = true
    renew(shop)
  })
  // Editors that watch no files at least save them.
  drafts.onDidSave(({document}) => {
    if (houses.mayChangeWith(document.uri)) renew(shop)
  })
}
