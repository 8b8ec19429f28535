import {expect, it} from 'vitest'
import type {Connection} from 'vscode-languageserver'
import {type Client, clientOf} from './capabilities.ts'
import {showProgress} from './show-progress.ts'

const AGES = 1_000_000

/** Shows work that ends when `end` is called, and gives what an editor hears of it. */
const shown = (client: Client, patience: number) => {
  const heard: string[] = []
  let end = (): void => undefined
  const work = new Promise<void>((resolve) => {
    end = resolve
  })
  const begun = new Promise<void>((resolve) => {
    const progress = {
      begin: (title: string, _: undefined, message: string) => {
        heard.push(`${title}: ${message}`)
        resolve()
      },
      done: () => heard.push('done'),
    }
    const connection = {window: {createWorkDoneProgress: async () => progress}}
    showProgress(connection as unknown as Connection, client, {uri: 'file:///a%20draft.txt'}, work, patience)
  })
  return {heard, begun, end, work}
}

const shows = clientOf({window: {workDoneProgress: true}}, undefined)

it('tells of work that outlasts its patience, and of its end', async () => {
  const {heard, begun, end, work} = shown(shows, 0)
  await begun
  expect(heard).toEqual(['Copydesk: Reading a draft.txt'])
  end()
  await work
  await Promise.resolve()
  expect(heard).toEqual(['Copydesk: Reading a draft.txt', 'done'])
})

it('says nothing of short work, which leaves no timer behind', async () => {
  const {heard, end, work} = shown(shows, AGES)
  const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  end()
  await work
  await Promise.resolve()
  expect(heard).toEqual([])
  expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout')).toHaveLength(timers - 1)
})

it('says nothing to a client that did not ask for it', () => {
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const {heard} = shown(clientOf({}, undefined), 0)
  expect(heard).toEqual([])
  expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout')).toHaveLength(before)
})
