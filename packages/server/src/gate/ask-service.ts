import {setTimeout as sleep} from 'node:timers/promises'
import type {GateRequest} from './ask-gate.ts'
import type {Decision} from './decide.ts'
import {down, type UnreadDecision, type WhenDown} from './down.ts'

/** The service to ask instead of linting in this process. */
export interface GateService {
  /** Where the service is, without `/v1/gate`; a path before that stays. */
  readonly url: string
  readonly token?: string
  /** Milliseconds; 20 seconds when left out. */
  readonly timeout?: number
}

const BUSY = new Set([429, 503])

const isDecision = (answer: unknown): answer is Decision => {
  const {decision, findings} = (answer ?? {}) as Record<string, unknown>
  return (decision === 'publish' || decision === 'hold') && typeof findings === 'object' && findings !== null
}

/** The gate's address, also where a proxy has the service under a path. */
const gateUrl = (service: string): URL => {
  const url = new URL(service)
  url.pathname += url.pathname.endsWith('/') ? 'v1/gate' : '/v1/gate'
  return url
}

const post = async (
  {url, token}: GateService,
  story: GateRequest,
  signal: ReturnType<typeof AbortSignal.timeout>,
): Promise<Response> =>
  fetch(gateUrl(url), {
    method: 'POST',
    headers: {'content-type': 'application/json', ...(token ? {authorization: `Bearer ${token}`} : {})},
    body: JSON.stringify(story),
    redirect: 'error',
    signal,
  })

/** What the service answers; undefined where that is no JSON. */
const answerOf = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    return
  }
}

// “Expected a valid token” tells more than 401.
const refusalOf = ({status}: Response, answer: unknown): string => {
  const {error} = (answer ?? {}) as {error?: unknown}
  return typeof error === 'string' ? error : `status ${status}`
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'no answer'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'it takes too long'
  const {code} = (error.cause ?? {}) as {code?: unknown}
  return typeof code === 'string' ? code : 'no answer'
}

/** Asks the service about a story. A busy service is asked again while time is left; where no answer comes, the policy decides. */
export const askService = async (
  service: GateService,
  whenDown: WhenDown,
  story: GateRequest,
): Promise<Decision | UnreadDecision> => {
  const signal = AbortSignal.timeout(service.timeout ?? 20_000)
  try {
    for (;;) {
      const response = await post(service, story, signal)
      if (BUSY.has(response.status)) {
        await response.body?.cancel()
        const seconds = Number(response.headers.get('retry-after')) || 1
        await sleep(seconds * 1000, undefined, {signal})
        continue
      }
      const answer = await answerOf(response)
      return response.ok && isDecision(answer) ? answer : down(whenDown, refusalOf(response, answer))
    }
  } catch (error) {
    return down(whenDown, reasonOf(error))
  }
}
