import {basename} from 'node:path'
import type {Connection} from 'vscode-languageserver'
import type {Client} from './capabilities.ts'
import type {Draft} from './draft.ts'

/** Tells the editor of work that takes longer than `patience` milliseconds, until it ends. */
export const showProgress = (
  connection: Connection,
  client: Client,
  {uri}: Pick<Draft, 'uri'>,
  work: Promise<unknown>,
  patience: number,
): void => {
  if (!client.shows) return
  let over = false
  const timer = setTimeout(async () => {
    const progress = await connection.window.createWorkDoneProgress().catch(() => undefined)
    if (!progress || over) return
    progress.begin('Copydesk', undefined, `Reading ${decodeURIComponent(basename(uri))}`)
    await work.catch(() => undefined)
    progress.done()
  }, patience)
  const end = (): void => {
    over = true
    clearTimeout(timer)
  }
  work.then(end, end)
}
