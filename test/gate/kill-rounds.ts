import {openOverrideLog} from '@copydesk/server/gate'
import {type Served, send, serve} from '../serve.ts'

/** What many deaths left behind. */
export interface Deaths {
  /** Overrides that the service had said yes to. */
  readonly acknowledged: number
  /** Of these, the ones that the log does not have. */
  readonly lost: readonly string[]
  /** Entries in the log, also those whose answer never arrived. */
  readonly logged: number
}

const fields = {body: {text: 'Troops in UKraine fight.'}}

const overrideUntilDead = async ({url}: Served, prefix: string, acknowledged: Set<string>): Promise<void> => {
  for (let number = 0; ; number++) {
    const id = `${prefix}-${number}`
    const body = JSON.stringify({id, fields, override: {name: 'Ada Byron', reason: `Reason ${id}`}})
    try {
      const {status, text} = await send(`${url}/v1/gate`, body)
      if (status === 200 && text.includes(`Reason ${id}`)) acknowledged.add(id)
    } catch {
      return
    }
  }
}

const CLIENTS = 6

const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

const grown = async (acknowledged: ReadonlySet<string>, before: number): Promise<void> => {
  for (let tries = 0; tries < 2000 && acknowledged.size === before; tries++) await sleep(5)
}

/** Kills the service with SIGKILL again and again, each time at another moment while overrides come in; then reads the log. */
export const killRounds = async (
  rounds: number,
  tell: (round: number) => void = () => {},
): Promise<Deaths> => {
  const acknowledged = new Set<string>()
  let folder: string | undefined
  for (let round = 0; round < rounds; round++) {
    const served = await serve([], folder)
    folder = served.folder
    const clients = Array.from({length: CLIENTS}, (_, client) =>
      overrideUntilDead(served, `${round}-${client}`, acknowledged),
    )
    await grown(acknowledged, acknowledged.size)
    // Another moment each time.
    await sleep((round * 37) % 100)
    await served.stop('SIGKILL')
    await Promise.all(clients)
    tell(round + 1)
  }
  const log = openOverrideLog(folder ?? '')
  const entries = new Map(log.list(1_000_000).map(({story, reason}) => [story, reason]))
  log.close()
  const lost = [...acknowledged].filter((id) => entries.get(id) !== `Reason ${id}`)
  return {acknowledged: acknowledged.size, lost, logged: entries.size}
}
