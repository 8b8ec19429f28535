import type {Dialect} from '@copydesk/core'
import {runJob} from '../run-job.ts'
import {askGate, type GateRequest} from './ask-gate.ts'
import type {Decision} from './decide.ts'
import {openOverrideLog} from './override-log.ts'
import type {StorySource} from './story.ts'

/** The service to ask instead of linting in this process. */
export interface GateService {
  readonly url: string
  readonly token?: string
  /** Milliseconds; 20 seconds when left out. */
  readonly timeout?: number
  /** What holds when the service does not answer. */
  readonly whenDown: 'hold' | 'publish-with-warning'
}

/** How a CMS keeps its gate. */
export interface GateOptions {
  readonly style?: string
  readonly dialect?: Dialect
  readonly sources?: readonly StorySource[]
  /** The folder of the log of overrides, for a gate in this process. */
  readonly folder?: string
  readonly service?: GateService
}

/** Asks about one story. */
export type Gate = (story: GateRequest) => Promise<Decision>

const down = (policy: GateService['whenDown'], why: string): Decision => ({
  decision: policy === 'hold' ? 'hold' : 'publish',
  reason:
    policy === 'hold'
      ? `Copydesk does not answer (${why}), so the story is held`
      : `Copydesk does not answer (${why}): published unread`,
  contentHash: '',
  findings: {},
  errors: 0,
  warnings: 0,
})

const overHttp =
  ({url, token, timeout = 20_000, whenDown}: GateService): Gate =>
  async (story) => {
    try {
      const response = await fetch(new URL('/v1/gate', url), {
        method: 'POST',
        headers: {'content-type': 'application/json', ...(token ? {authorization: `Bearer ${token}`} : {})},
        body: JSON.stringify(story),
        signal: AbortSignal.timeout(timeout),
      })
      if (!response.ok) return down(whenDown, `status ${response.status}`)
      return (await response.json()) as Decision
    } catch (error) {
      return down(whenDown, error instanceof Error ? error.name : 'no answer')
    }
  }

const inProcess = (folder: string): Gate => {
  let overrides: ReturnType<typeof openOverrideLog> | undefined
  return (story) => {
    overrides ??= openOverrideLog(folder)
    return askGate(story, {run: runJob, overrides})
  }
}

/** Makes the gate of a CMS: in this process, or through the service where one is named. */
export const gate = ({service, folder = '.copydesk', ...house}: GateOptions = {}): Gate => {
  const ask = service ? overHttp(service) : inProcess(folder)
  return (story) => ask({...house, ...story})
}
