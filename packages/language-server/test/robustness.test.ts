import process from 'node:process'
import {afterEach, expect, it} from 'vitest'
import {CancellationTokenSource, type Diagnostic} from 'vscode-languageserver/node'
import {type Client, spawnServer, startClient} from './client.ts'

let client: Client | undefined
afterEach(async () => {
  await client?.stop().catch(() => undefined)
  client = undefined
})

const message = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const initialize = JSON.stringify({
  jsonrpc: '2.0',
  id: 7,
  method: 'initialize',
  params: {processId: null, rootUri: null, capabilities: {}},
})

const exitOf = (server: ReturnType<typeof spawnServer>): Promise<number | null> =>
  new Promise((resolve) => server.once('exit', resolve))

it('goes on after a message that is no JSON', async () => {
  const server = spawnServer()
  const answer = new Promise<string>((resolve) => {
    let said = ''
    server.stdout?.on('data', (data: Buffer) => {
      said += String(data)
      if (said.includes('"id":7')) resolve(said)
    })
  })
  server.stdin?.write(message('{"jsonrpc": "2.0", "id": 1, "method": '))
  server.stdin?.write(message(initialize))
  expect(await answer).toContain('"positionEncoding":"utf-16"')
  server.stdin?.end()
  await exitOf(server)
})

it('ends where nobody can tell any more where a message begins, so that the editor starts it again', async () => {
  const server = spawnServer()
  server.stdin?.write(message(initialize))
  server.stdin?.write('Content-Length: many\r\n\r\n{}')
  server.stdin?.write(message(initialize))
  expect(await exitOf(server)).toBe(1)
})

it('ends when the editor is gone', async () => {
  const server = spawnServer()
  server.stdin?.end(message(initialize))
  expect(await exitOf(server)).not.toBeNull()
})

it('answers what it does not know, and what was never opened, with an error or nothing', async () => {
  client = await startClient()
  await expect(client.connection.sendRequest('copydesk/nonsense')).rejects.toThrow('Unhandled method')
  const textDocument = {uri: 'file:///nowhere.txt'}
  expect(
    await client.connection.sendRequest('textDocument/hover', {
      textDocument,
      position: {line: 0, character: 0},
    }),
  ).toBeNull()
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {...textDocument, version: 2},
    contentChanges: [{text: 'x'}],
  })
  expect(await client.connection.sendRequest('textDocument/diagnostic', {textDocument})).toEqual({
    kind: 'full',
    items: [],
  })
})

it('takes edits out of range as edits at the end', async () => {
  client = await startClient()
  const uri = 'untitled:range'
  await client.open(uri, 'It went well.')
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [
      {
        range: {start: {line: 99, character: 99}, end: {line: 5, character: -3}},
        text: ' They say say.',
      },
    ],
  })
  const found = await client.diagnosticsOf(uri, 2)
  expect(found.map(({range}) => [range.start.character, range.end.character])).toEqual([[19, 26]])
})

it('counts in bytes for a client that asks for UTF-8', async () => {
  client = await startClient({general: {positionEncodings: ['utf-8', 'utf-16']}})
  expect(client.started.capabilities.positionEncoding).toBe('utf-8')
  const uri = 'untitled:bytes'
  await client.open(uri, 'É: 🎈 the the end.\n')
  const [found] = await client.diagnosticsOf(uri, 1)
  expect(found?.range).toEqual({start: {line: 0, character: 9}, end: {line: 0, character: 16}})
})

it('leaves alone what is no copy, and says so', async () => {
  client = await startClient()
  const uri = 'untitled:long'
  await client.open(uri, 'a'.repeat(10_000_000))
  const found = await client.diagnosticsOf(uri, 1)
  expect(found.map((one: Diagnostic) => one.message)).toEqual([
    'A line has more than 1,000,000 characters; copy has paragraphs, so Copydesk leaves this text alone',
  ])
})

it('reads 10 MB of copy, answers other drafts meanwhile, and drops a reading that an edit overtakes', async () => {
  client = await startClient()
  const big = 'untitled:big'
  const line = 'The minister said on Monday that the talks would go on for another week.\n\n'
  await client.open(big, line.repeat(Math.ceil(10_000_000 / line.length)))
  const small = 'untitled:small'
  await client.open(small, 'It went on on Monday.\n')
  expect(await client.diagnosticsOf(small, 1)).toHaveLength(1)
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {uri: big, version: 2},
    contentChanges: [{text: 'It went on on Monday.\n'}],
  })
  expect(await client.diagnosticsOf(big, 2)).toHaveLength(1)
}, 120_000)

it('gives up what is cancelled', async () => {
  client = await startClient()
  const uri = 'untitled:cancelled'
  await client.open(uri, 'The minister said that the talks would go on.\n\n'.repeat(40_000))
  const source = new CancellationTokenSource()
  const asked = client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}}, source.token)
  source.cancel()
  await expect(asked).rejects.toThrow(/changed since|cancel/i)
}, 60_000)

it('starts again after it is killed', async () => {
  const first = await startClient()
  first.server.kill('SIGKILL')
  await exitOf(first.server)
  first.connection.dispose()
  client = await startClient()
  await client.open('untitled:again', 'It went on on Monday.\n')
  expect(await client.diagnosticsOf('untitled:again', 1)).toHaveLength(1)
  expect(process.exitCode).toBeUndefined()
})
