import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, it} from 'vitest'
import type {CodeAction, CodeLens, Diagnostic, DocumentLink, Hover, LocationLink} from 'vscode-languageserver'
import {tempFolder} from '../../../test/temp-folder.ts'
import {type Client, startClient} from './client.ts'

const SOURCE = `Full text of the speech.

The mayor said: “We will build four hundred homes by the river, and we will not sell a single one of them.”
`
const DRAFT = `The mayor promised housing on Monday. “We will build five hundred homes by the river,” she said.
`

let folder: string
let client: Client
const at = (name: string): string => join(folder, name)
const uriOf = (name: string): string => pathToFileURL(at(name)).href
const idsOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({code}) => code)

const start = async (initializationOptions = {}) => {
  client = await startClient(
    {textDocument: {definition: {linkSupport: true}}},
    {rootUri: pathToFileURL(folder).href, initializationOptions},
  )
}

beforeEach(() => {
  folder = tempFolder('lsp')
  mkdirSync(at('sources'))
  writeFileSync(at('sources/speech.txt'), SOURCE)
  writeFileSync(at('.copydeskrc.yml'), '# the house\nsources: [sources]\n')
})
afterEach(() => client.stop())

it('compares quotations with the sources that the config names', async () => {
  await start()
  const uri = uriOf('draft.txt')
  await client.open(uri, DRAFT)
  const [found] = await client.diagnosticsOf(uri, 1)
  expect(found?.message).toBe('The source has “four hundred”, not “five hundred”')
  expect(
    found?.relatedInformation?.map(({message, location}) => `${location.uri.split('/').pop()} ${message}`),
  ).toEqual(['speech.txt The source says: “We will build four hundred homes by the river”'])
  const textDocument = {uri}
  const position = {line: 0, character: 60}
  const [link] = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', {
    textDocument,
    position,
  })
  expect(link?.targetUri).toBe(uriOf('sources/speech.txt'))
  expect(link?.targetSelectionRange).toEqual({start: {line: 2, character: 17}, end: {line: 2, character: 62}})
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {textDocument, position})
  expect((hover.contents as {value: string}).value).toContain('four hundred homes')
  const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {textDocument})
  expect(lenses.map(({command}) => command?.title)).toEqual(['0 of 1 quotations verified · 1 altered'])
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: {start: position, end: position},
    context: {diagnostics: []},
  })
  expect(actions[0]?.title).toMatch(/^Restore the source’s wording: “.*four/)
  const hints = await client.connection.sendRequest('textDocument/inlayHint', {
    textDocument,
    range: {start: {line: 0, character: 0}, end: {line: 1, character: 0}},
  })
  expect(hints).toEqual([])
})

it('reads drafts again when a source, a word list or the config changes', async () => {
  await start()
  const uri = uriOf('draft.txt')
  await client.open(uri, DRAFT)
  expect(idsOf(await client.diagnosticsOf(uri, 1))).toContain('misquotation')
  const changed = async (name: string, text: string): Promise<readonly Diagnostic[]> => {
    writeFileSync(at(name), text)
    const next = new Promise<readonly Diagnostic[]>((resolve) => {
      client.connection.onNotification(
        'textDocument/publishDiagnostics',
        (params: {diagnostics: Diagnostic[]}) => resolve(params.diagnostics),
      )
    })
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: uriOf(name), type: 2}],
    })
    return next
  }
  expect(idsOf(await changed('sources/speech.txt', SOURCE.replace('four', 'five')))).toEqual([])
  expect(idsOf(await changed('sources/speech.txt', SOURCE))).toEqual(['misquotation'])
  expect(idsOf(await changed('.copydeskrc.yml', 'sources: [sources]\nrules: {misquotation: off}\n'))).toEqual(
    [],
  )
  const broken = await changed('.copydeskrc.yml', 'rulez: {}\n')
  expect(broken[0]?.message).toMatch(/\.copydeskrc\.yml:1: there is no key “rulez”/)
})

it('adds a word to the house’s vocabulary and switches a rule off, keeping the comments of the config', async () => {
  await start()
  const uri = uriOf('draft.txt')
  await client.open(uri, 'The Zblovko affair went on on Monday.\n')
  await client.diagnosticsOf(uri, 1)
  const run = (command: string, argument: string) =>
    client.connection.sendRequest('workspace/executeCommand', {command, arguments: [uri, argument]})
  await run('copydesk.addToVocabulary', 'Zblovko')
  await run('copydesk.switchRuleOff', 'repeated-word')
  expect(readFileSync(at('house-words.txt'), 'utf8')).toBe('Zblovko\n')
  expect(readFileSync(at('.copydeskrc.yml'), 'utf8')).toBe(
    '# the house\nsources: [ sources ]\nvocabulary:\n  - house-words.txt\nrules:\n  repeated-word: off\n',
  )
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [{text: 'It went on on Monday.\n'}],
  })
  expect(idsOf(await client.diagnosticsOf(uri, 2))).toEqual([])
  await expect(run('copydesk.eraseDisk', 'x')).rejects.toThrow('Expected copydesk.addToVocabulary')
})

it('remembers the sources that an editor chose for a draft', async () => {
  writeFileSync(at('.copydeskrc.yml'), '')
  const [uri, other] = [uriOf('draft.txt'), uriOf('other.txt')]
  await start({sources: {[uri]: [at('sources/speech.txt')], [other]: 'nonsense'}})
  for (const one of [uri, other]) await client.open(one, DRAFT)
  expect(idsOf(await client.diagnosticsOf(uri, 1))).toEqual(['misquotation'])
  expect(idsOf(await client.diagnosticsOf(other, 1))).toEqual([])
})

it('says which comments silence nothing, and takes them out', async () => {
  await start()
  const uri = uriOf('draft.txt')
  await client.open(uri, '<!-- copydesk-disable-next-line speling -->\nAll is well.\n')
  const [found] = await client.diagnosticsOf(uri, 1)
  expect([found?.message, found?.code]).toEqual([
    'There is no rule “speling”: did you mean “spelling”?',
    'disable-comment',
  ])
  const range = found?.range
  const [action] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: {uri},
    range,
    context: {diagnostics: [found]},
  })
  const [edit] = action?.edit?.changes?.[uri] ?? []
  expect([action?.title, edit]).toEqual([
    'Delete the comment',
    {range: {start: {line: 0, character: 0}, end: {line: 1, character: 0}}, newText: ''},
  ])
})

it('links the sources that front matter names', async () => {
  await start()
  const uri = uriOf('draft.md')
  await client.open(uri, '---\ncopydesk:\n  sources:\n    - sources/speech.txt\n---\n\nCopy.\n', 'markdown')
  const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
    textDocument: {uri},
  })
  expect(links.map(({target, range}) => [target, range.start])).toEqual([
    [uriOf('sources/speech.txt'), {line: 3, character: 6}],
  ])
})

it('lets an untrusted folder load no rules and read nothing outside itself, until it is trusted', async () => {
  const outside = tempFolder('outside')
  writeFileSync(join(outside, 'secret.txt'), SOURCE)
  writeFileSync(at('rule.yml'), 'broken: [')
  writeFileSync(at('.copydeskrc.yml'), `sources: [${join(outside, 'secret.txt')}]\nrules: [rule.yml]\n`)
  await start({trusted: false})
  const uri = uriOf('draft.txt')
  await client.open(uri, DRAFT)
  const said = (await client.diagnosticsOf(uri, 1)).map(({message}) => message)
  expect(said.join('\n')).toMatch(/its rule files wait until the folder is trusted/)
  expect(said.join('\n')).toMatch(/secret\.txt: lies outside the folder, which is not trusted/)
  expect(said.join('\n')).not.toContain('four')
  const command = {command: 'copydesk.addToVocabulary', arguments: [uri, 'Zblovko']}
  await expect(client.connection.sendRequest('workspace/executeCommand', command)).rejects.toThrow(
    'Trust the folder first',
  )
  writeFileSync(at('.copydeskrc.yml'), `sources: [${join(outside, 'secret.txt')}]\n`)
  await client.connection.sendNotification('copydesk/trusted')
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [{text: `${DRAFT}\n`}],
  })
  expect((await client.diagnosticsOf(uri, 2)).map(({message}) => message)).toEqual([
    'The source has “four hundred”, not “five hundred”',
  ])
})

it('lists and explains the rules and facts of the house’s own', async () => {
  const rule = `summary: Write about.
why: Shorter.
kind: style
level: warning
check: terms
fix: offered
quoted: skip
options: {terms: {about: Words., default: [{write: about, not: [approximately]}]}}
examples: [{bad: It took approximately a day., good: It took about a day.}]
`
  writeFileSync(at('plain-words.yml'), rule)
  const style = `title: The Herald
facts:
  bridge:
    says: A small b.
    source: The desk’s book
    since: 2026
    terms: [{write: Tyne bridge, not: [Tyne Bridge]}]
    examples: [They closed the Tyne Bridge. → They closed the Tyne bridge.]
`
  writeFileSync(at('herald.yml'), style)
  writeFileSync(at('.copydeskrc.yml'), 'style: ./herald.yml\nrules: [plain-words.yml]\n')
  await start()
  await client.open(uriOf('draft.txt'), 'It took approximately a day.\n')
  expect(idsOf(await client.diagnosticsOf(uriOf('draft.txt'), 1))).toEqual(['plain-words'])
  const rules = await client.connection.sendRequest<{id: string}[]>('copydesk/rules', {})
  expect(rules.filter(({id}) => /^herald|^plain-words/.test(id))).toEqual([
    {id: 'plain-words', summary: 'Write about.'},
    {id: 'herald-bridge', summary: 'A small b.'},
  ])
  expect(await client.connection.sendRequest('copydesk/explain', {id: 'herald-bridge'})).toContain(
    'A small b.',
  )
  expect(await client.connection.sendRequest('copydesk/explain', {id: 'plain-words'})).toBe(`# plain-words

Write about. Shorter.

Level warning · fix offered · in quoted speech skip · check \`terms\`

- ✗ It took approximately a day. → It took about a day.`)
})
