import {afterEach, expect, it} from 'vitest'
import type {DocumentDiagnosticReport, FullDocumentDiagnosticReport} from 'vscode-languageserver/node'
import {type Client, startClient} from './client.ts'

let client: Client | undefined
afterEach(async () => {
  await client?.stop().catch(() => undefined)
  client = undefined
})

const pulls = {textDocument: {diagnostic: {dynamicRegistration: false}}}

const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> => {
  if (!client) throw new Error('Expected a client')
  return client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: {uri},
    ...(previousResultId === undefined ? {} : {previousResultId}),
  })
}

const messagesOf = (report: DocumentDiagnosticReport): readonly string[] =>
  (report as FullDocumentDiagnosticReport).items.map(({message}) => String(message))

it('answers a client that asks for diagnostics, says when nothing changed, and pushes none', async () => {
  client = await startClient(pulls)
  let pushed = 0
  client.connection.onNotification('textDocument/publishDiagnostics', () => {
    pushed++
  })
  const uri = 'untitled:pulled'
  await client.open(uri, 'It went on on Monday.\n')
  const first = await pull(uri)
  expect(first.kind).toBe('full')
  expect(messagesOf(first)).toEqual(['“on” is written twice'])
  expect(await pull(uri, first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [{range: {start: {line: 0, character: 7}, end: {line: 0, character: 10}}, text: ''}],
  })
  const second = await pull(uri, first.resultId)
  expect(second.kind).toBe('full')
  expect(messagesOf(second)).toEqual([])
  expect(pushed).toBe(0)
})

it('takes a draft that is opened again for another one', async () => {
  client = await startClient(pulls)
  const uri = 'untitled:reopened'
  await client.open(uri, 'It went on on Monday.\n')
  const {resultId} = await pull(uri)
  await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  await client.open(uri, 'It went on Monday.\n')
  expect(messagesOf(await pull(uri, resultId))).toEqual([])
})

it('asks to be asked again when the sources of a draft change', async () => {
  client = await startClient({...pulls, workspace: {diagnostics: {refreshSupport: true}}})
  const refreshed = new Promise<void>((resolve) => {
    client?.connection.onRequest('workspace/diagnostic/refresh', () => resolve())
  })
  const uri = 'untitled:refreshed'
  await client.open(uri, 'It went on on Monday.\n')
  const first = await pull(uri)
  await client.connection.sendNotification('copydesk/sources', {uri, paths: []})
  await refreshed
  expect((await pull(uri, first.resultId)).kind).toBe('full')
})
