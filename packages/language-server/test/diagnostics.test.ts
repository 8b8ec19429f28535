import {afterAll, beforeAll, expect, it} from 'vitest'
import type {CodeAction, Diagnostic, Hover} from 'vscode-languageserver'
import {type Client, startClient} from './client.ts'

let client: Client
const uri = 'untitled:Untitled-1'

beforeAll(async () => {
  client = await startClient()
}, 300_000)
afterAll(() => client.stop())

const shown = ({range: {start, end}, message, severity}: Diagnostic): string =>
  `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${message}`

it('says what it can do', () => {
  expect(Object.keys(client.started.capabilities).sort()).toMatchInlineSnapshot(`
    [
      "codeActionProvider",
      "codeLensProvider",
      "definitionProvider",
      "diagnosticProvider",
      "documentLinkProvider",
      "executeCommandProvider",
      "hoverProvider",
      "inlayHintProvider",
      "positionEncoding",
      "textDocumentSync",
      "workspace",
    ]
  `)
})

it('marks what is wrong in a buffer that was never saved, and takes the mark away once it is mended', async () => {
  await client.open(uri, 'The minister said the the talks went well.\n')
  const before = await client.diagnosticsOf(uri, 1)
  expect(before.map(shown)).toEqual(['0:18-0:25 1 “the” is written twice'])
  expect(before[0]?.codeDescription?.href).toMatch(/^file:.*#repeated-word$/)
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [{range: before[0]?.range, text: 'the'}],
  })
  expect(await client.diagnosticsOf(uri, 2)).toEqual([])
})

it('offers the fix, a fix for all, and ways to be silent', async () => {
  const draft = 'untitled:two'
  await client.open(draft, 'Talks went on on Monday.\n\nThey ended ended well.\n')
  const diagnostics = await client.diagnosticsOf(draft, 1)
  const actions = await client.connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri: draft},
    range: diagnostics[0]?.range,
    context: {diagnostics},
  })
  expect(actions.map(({title}) => title)).toEqual([
    'Write “on”',
    'Copydesk: write all 2 safe fixes',
    'Ignore “repeated-word” here',
    'Ignore “repeated-word” in this document',
    'Switch “repeated-word” off for the house',
  ])
  expect(actions[0]?.edit?.changes?.[draft]).toEqual([{range: diagnostics[0]?.range, newText: 'on'}])
  const onSave = await client.connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri: draft},
    range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
    context: {diagnostics: [], only: ['source.fixAll']},
  })
  expect(onSave.map(({edit}) => edit?.changes?.[draft]?.length)).toEqual([2])
})

it('says why, on hover', async () => {
  const draft = 'untitled:three'
  await client.open(draft, 'Talks went on on Monday.\n')
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: {uri: draft},
    position: {line: 0, character: 13},
  })
  expect(hover.contents).toMatchObject({kind: 'markdown'})
  expect((hover.contents as {value: string}).value).toContain('The eye skips it')
})
