import {fileURLToPath} from 'node:url'
import {afterEach, expect, it} from 'vitest'
import type {ClientCapabilities} from 'vscode-languageserver/node'
import {type Client, startClient} from './client.ts'

let client: Client | undefined
afterEach(async () => {
  await client?.stop().catch(() => undefined)
  client = undefined
})

// Work of several slices on any machine: what counts as long does not depend on the machine's speed here.
const LONG = Array.from(
  {length: 5000},
  (_, day) => `The minister said that the talks would go on for another ${day + 2} days.`,
).join('\n\n')

interface Progress {
  readonly token: string | number
  readonly value: {readonly kind: string; readonly title?: string}
}

const impatient = fileURLToPath(new URL('./impatient.ts', import.meta.url))

/** Opens a long draft and gives what the client hears of progress until its diagnostics are there. */
const hear = async (capabilities: ClientCapabilities): Promise<readonly string[]> => {
  client = await startClient(capabilities, {}, impatient)
  const heard: string[] = []
  const tokens = new Set<string | number>()
  client.connection.onRequest(
    'window/workDoneProgress/create',
    ({token}: {readonly token: string | number}) => {
      tokens.add(token)
      return null
    },
  )
  const ended = new Promise<void>((resolve) => {
    client?.connection.onNotification('$/progress', ({token, value}: Progress) => {
      if (tokens.has(token)) heard.push(value.kind)
      if (value.kind === 'end') resolve()
    })
  })
  const uri = 'untitled:long'
  await client.open(uri, LONG)
  await client.diagnosticsOf(uri, 1)
  if (capabilities.window?.workDoneProgress) await ended
  return heard
}

it('shows progress on long work, and its end', async () => {
  const heard = await hear({window: {workDoneProgress: true}})
  expect(heard.at(0)).toBe('begin')
  expect(heard.at(-1)).toBe('end')
}, 300_000)

it('shows none to a client that did not ask for it', async () => {
  expect(await hear({})).toEqual([])
}, 300_000)
