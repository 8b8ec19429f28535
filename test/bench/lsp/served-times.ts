import {setTimeout} from 'node:timers/promises'
import type {Format} from '@copydesk/core'
import type {Times} from './clock-of.ts'
import {startServed} from './served.ts'
import {typing} from './typing.ts'

/** What the built server takes, from the bytes of a message to those of the diagnostics. */
export interface ServedTimes {
  /** For each draft that is opened anew. */
  readonly full: readonly Times[]
  /** For each key. */
  readonly keys: readonly Times[]
}

const LANGUAGES: Readonly<Record<Format, string>> = {text: 'plaintext', markdown: 'markdown', html: 'html'}
/** How often the draft is opened anew in a round. */
const OPENED = 20
/** Milliseconds between two messages: whatever the server still does then is not asked of the next. */
const PAUSE = 5

/** Types sentences into a draft of a format and, by turns with each, opens the draft as it then is under new names, in one and the same server. */
export const servedTimes = async (draft: string, rounds: number, format: Format): Promise<ServedTimes> => {
  const server = await startServed()
  const times = {full: [] as Times[], keys: [] as Times[]}
  for (let round = 0; round <= rounds; round++) {
    // The first round warms up.
    if (round === 1) for (const list of [times.full, times.keys]) list.length = 0
    const uri = `untitled:${round}`
    await server.open(uri, LANGUAGES[format], draft)
    let [text, version] = [draft, 1]
    for (const key of typing(draft, round)) {
      times.keys.push(await server.clock(() => server.type(uri, ++version, key)))
      text = key.text
      await setTimeout(PAUSE)
    }
    await server.close(uri)
    for (let turn = 0; turn < OPENED; turn++) {
      const name = `${uri}.${turn}`
      times.full.push(await server.clock(() => server.open(name, LANGUAGES[format], text)))
      await server.close(name)
      await setTimeout(PAUSE)
    }
  }
  await server.stop()
  return times
}
