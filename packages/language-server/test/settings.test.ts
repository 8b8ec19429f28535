import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, expect, it} from 'vitest'
import type {ConfigurationParams} from 'vscode-languageserver/node'
import {tempFolder} from '../../../test/temp-folder.ts'
import {type Client, startClient} from './client.ts'

let client: Client | undefined
afterEach(async () => {
  await client?.stop().catch(() => undefined)
  client = undefined
})

/** What a server may ask of an editor. */
const ASKED = [
  'client/registerCapability',
  'workspace/configuration',
  'workspace/codeLens/refresh',
  'workspace/inlayHint/refresh',
  'window/workDoneProgress/create',
]

const DRAFT = 'The centre of the city was closed on Monday.\n'

/** What is said of the draft once an expected answer is there. */
const saidOf = async (uri: string, isReady: () => boolean): Promise<readonly string[]> => {
  for (let version = 2; ; version++) {
    await client?.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: [{text: DRAFT}],
    })
    const found = (await client?.diagnosticsOf(uri, version)) ?? []
    if (isReady()) return found.map(({message}) => String(message))
  }
}

it('reads a draft by the settings of its folder', async () => {
  const home = tempFolder('folders')
  const folders = ['york', 'boston'].map((name) => join(home, name))
  for (const folder of folders) mkdirSync(folder)
  const uris = folders.map((folder) => pathToFileURL(folder).href)
  const workspaceFolders = uris.map((uri) => ({uri, name: uri}))
  const capabilities = {workspace: {configuration: true, workspaceFolders: true}}
  let asked = 0
  client = await startClient(capabilities, {workspaceFolders}, undefined, ({connection}) => {
    connection.onRequest('workspace/configuration', ({items}: ConfigurationParams) => {
      asked++
      return items.map(({scopeUri}) => ({dialect: scopeUri === uris[1] ? 'en-US' : ''}))
    })
  })
  const [york = '', boston = ''] = uris.map((uri) => `${uri}/draft.txt`)
  await client.open(york, DRAFT)
  await client.open(boston, DRAFT)
  expect(await saidOf(boston, () => asked > 0)).toEqual([
    'Write “center”, not “centre”, in American spelling',
  ])
  expect(await saidOf(york, () => true)).toEqual([])
})

it('goes on where an editor refuses whatever it is asked', async () => {
  const capabilities = {
    workspace: {
      configuration: true,
      didChangeWatchedFiles: {dynamicRegistration: true},
      codeLens: {refreshSupport: true},
      inlayHint: {refreshSupport: true},
    },
    window: {workDoneProgress: true},
  }
  let refused = 0
  client = await startClient(
    capabilities,
    {initializationOptions: {settings: {dialect: 'en-US'}}},
    undefined,
    ({connection}) => {
      for (const method of ASKED)
        connection.onRequest(method, () => {
          refused++
          throw new Error(`no ${method}`)
        })
    },
  )
  const uri = 'untitled:refused'
  await client.open(uri, DRAFT)
  expect(await saidOf(uri, () => refused > 2)).toHaveLength(1)
})

it('has the line above the draft and the marks in it asked for again when sources change', async () => {
  const capabilities = {workspace: {codeLens: {refreshSupport: true}, inlayHint: {refreshSupport: true}}}
  const refreshed = new Set<string>()
  let done = (): void => undefined
  const both = new Promise<void>((resolve) => {
    done = resolve
  })
  client = await startClient(capabilities, {}, undefined, ({connection}) => {
    for (const method of ASKED)
      connection.onRequest(method, () => {
        refreshed.add(method)
        if (refreshed.size === 2) done()
        return null
      })
  })
  await client.open('untitled:refreshed', DRAFT)
  await client.connection.sendNotification('copydesk/sources', {uri: 'untitled:refreshed', paths: []})
  await both
  expect([...refreshed].sort()).toEqual(['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'])
})
