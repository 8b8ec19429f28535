import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {Diagnostic, Position} from 'vscode-languageserver'
import {type Client, startClient} from './client.ts'

const folder = new URL('../../../seeds/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8'))
/** What some of the seeds quote. */
const sources = names
  .filter((name) => name.startsWith('004'))
  .map((name) => fileURLToPath(new URL(name, folder)))

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')
const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** How each language writes a draft, and what else people type in it. */
const languages = {
  plaintext: {write: (text: string) => text, marks: [' ']},
  markdown: {
    write: (text: string) => linesOf(text).join('\n\n'),
    marks: [
      '*',
      '**',
      '`',
      '# ',
      '- ',
      '> ',
      '    ',
      '```\n',
      '[x](/y)',
      '[x]: /y\n',
      '<b>',
      '<!--',
      '\n---\n',
    ],
  },
  html: {
    write: (text: string) =>
      linesOf(text)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('\n'),
    marks: [
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<li>',
      '<h2>',
      '</h2>',
      '<',
      '>',
      '&amp;',
      '<code>',
      '<!--',
    ],
  },
} as const
type Language = keyof typeof languages

let client: Client
beforeAll(async () => {
  client = await startClient()
})
afterAll(() => client.stop())

const position = fc.record({line: fc.nat(70), character: fc.nat(900)})
const editIn = (language: Language) =>
  fc.record({
    start: position,
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(120)),
    text: fc.oneof(
      fc.constantFrom(...languages[language].marks),
      fc.constantFrom('a', ' ', '.', '“', '”', "'", '\n', '\n\n', ' the the ', 'willnot', 'É🎈', ''),
      fc.constantFrom(...texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 30)),
    ),
  })

interface Edit {
  readonly start: Position
  readonly length: number
  readonly text: string
}

/** Plays a session in which edits come faster than they are read, with a pause after every tenth; gives the draft as the editor has it. */
const play = async (uri: string, first: string, edits: readonly Edit[]): Promise<string> => {
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
  return text
}

const withoutAddress = (list: readonly Diagnostic[]) =>
  JSON.parse(JSON.stringify(list).replaceAll(/untitled:(?:edited|fresh)-/g, 'untitled:'))

const EDITS = 100

it.each([
  ['plaintext', []],
  ['plaintext', sources],
  ['markdown', sources],
  ['html', sources],
] as const)(
  'tells after a hundred random edits of %s, sources %j, what it tells of the same text opened afresh',
  {
    timeout: 300_000,
  },
  async (language, paths) => {
    const {write} = languages[language]
    const open = async (uri: string, text: string): Promise<void> => {
      await client.connection.sendNotification('copydesk/sources', {uri, paths})
      await client.open(uri, text, language)
    }
    let count = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts.map(write)),
        fc.array(editIn(language), {minLength: EDITS, maxLength: EDITS}),
        async (first, edits) => {
          const name = `${language}-${paths.length}-${++count}`
          await open(`untitled:edited-${name}`, first)
          const text = await play(`untitled:edited-${name}`, first, edits)
          const diagnostics = await client.diagnosticsOf(`untitled:edited-${name}`, EDITS + 1)
          await open(`untitled:fresh-${name}`, text)
          const fresh = await client.diagnosticsOf(`untitled:fresh-${name}`, 1)
          expect(withoutAddress(diagnostics)).toEqual(withoutAddress(fresh))
        },
      ),
      // What fails is told as it is: to find a shorter session takes an hour.
      {numRuns: 3, seed: 60, endOnFailure: true},
    )
  },
)
