import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver'
import {type Client, startClient} from './client.ts'

const folder = new URL('../../../seeds/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

let client: Client
beforeAll(async () => {
  client = await startClient()
})
afterAll(() => client.stop())

const position = fc.record({line: fc.nat(70), character: fc.nat(900)})
const edit = fc.record({
  start: position,
  length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(120)),
  text: fc.oneof(
    fc.constantFrom('a', ' ', '.', '“', '”', "'", '\n', '\n\n', ' the the ', 'willnot', 'É🎈', ''),
    fc.constantFrom(...texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 30)),
  ),
})

interface Told {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Plays a session in which edits come faster than they are read, with a pause after every tenth; gives the draft as the editor has it, and what it is told at the end. */
const play = async (
  uri: string,
  first: string,
  edits: readonly {start: {line: number; character: number}; length: number; text: string}[],
): Promise<Told> => {
  await client.open(uri, first)
  let text = first
  let version = 1
  for (const {start, length, text: inserted} of edits) {
    const lines = text.split('\n')
    const line = Math.min(start.line, lines.length - 1)
    const character = Math.min(start.character, lines[line]?.length ?? 0)
    const end = {line, character: Math.min(character + length, lines[line]?.length ?? 0)}
    const offset = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0)
    text = text.slice(0, offset + character) + inserted + text.slice(offset + end.character)
    version++
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: [{range: {start: {line, character}, end}, text: inserted}],
    })
    if (version % 10 === 0) await client.diagnosticsOf(uri, version)
  }
  return {text, diagnostics: await client.diagnosticsOf(uri, version)}
}

it('tells after a hundred random edits what it tells of the same text opened afresh', {
  timeout: 300_000,
}, async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.array(edit, {minLength: 100, maxLength: 100}),
      async (first, edits) => {
        count++
        const {text, diagnostics} = await play(`untitled:edited-${count}`, first, edits)
        await client.open(`untitled:fresh-${count}`, text)
        const fresh = await client.diagnosticsOf(`untitled:fresh-${count}`, 1)
        const withoutAddress = (list: readonly Diagnostic[]) =>
          JSON.parse(JSON.stringify(list).replaceAll(/untitled:(?:edited|fresh)-/g, 'untitled:'))
        expect(withoutAddress(diagnostics)).toEqual(withoutAddress(fresh))
      },
    ),
    {numRuns: 10, seed: 60},
  )
})
