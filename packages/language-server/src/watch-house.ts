import {DidChangeConfigurationNotification, DidChangeWatchedFilesNotification} from 'vscode-languageserver'
import {settingsFrom} from './settings.ts'
import type {Shop} from './shop.ts'

/** Files that may be configs, rules, word lists or sources; which of them matter is known once they are read. */
const GLOBS = [
  '**/.copydeskrc.{yml,yaml,json}',
  '**/package.json',
  '**/*.{yml,yaml,txt,md,markdown,html,htm,dic}',
]

/** Forgets every house and has every draft read again. */
export const renew = ({houses, reviewer, refresh}: Shop): void => {
  houses.forget()
  reviewer.renew()
  refresh()
}

const readSettings = async (shop: Shop, pushed: unknown): Promise<void> => {
  const {connection, client} = shop
  const asked = client().configures ? await connection.workspace.getConfiguration('copydesk') : undefined
  const given = (pushed as {readonly copydesk?: unknown} | undefined)?.copydesk
  shop.settings = settingsFrom(asked ?? given)
  renew(shop)
}

const register = (shop: Shop): void => {
  const {connection, client, houses} = shop
  const {configures, watches, folders} = client()
  if (configures) {
    void connection.client.register(DidChangeConfigurationNotification.type, {section: 'copydesk'})
    void readSettings(shop, undefined)
  }
  if (watches) {
    const watchers = GLOBS.map((globPattern) => ({globPattern}))
    void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
  }
  if (!folders) return
  connection.workspace.onDidChangeWorkspaceFolders(async () => {
    const open = await connection.workspace.getWorkspaceFolders()
    houses.setRoots(open?.map(({uri}) => uri) ?? [])
    renew(shop)
  })
}

/** Has drafts read again when settings, folders, config, rules, word lists or sources change. */
export const watchHouse = (shop: Shop): void => {
  const {connection, houses, drafts} = shop
  connection.onInitialized(() => register(shop))
  connection.onDidChangeConfiguration(({settings}) => readSettings(shop, settings))
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
