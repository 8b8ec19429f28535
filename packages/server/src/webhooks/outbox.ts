import {setTimeout as sleep} from 'node:timers/promises'
import type {Decision} from '../gate/decide.ts'
import type {Webhooks} from './webhooks.ts'

/** Sends decisions to whoever listens. */
export interface Outbox {
  readonly send: (story: string, decision: Decision) => void
  /** Waits for what is under way. */
  readonly close: () => Promise<void>
}

const PAUSES = [0, 1000, 5000]
const PATIENCE = 10_000
const MOST = 1000

const payloadOf = (story: string, decision: Decision): string => {
  const {decision: verdict, reason, contentHash, errors, warnings, override} = decision
  const data = {story, decision: verdict, reason, contentHash, errors, warnings, override: override ?? null}
  return JSON.stringify({type: 'gate.decided', timestamp: new Date().toISOString(), data})
}

/** Whether somebody took it. */
const deliver = async (url: string, payload: string, {sign}: Webhooks): Promise<boolean> => {
  const first = sign(payload)
  for (const pause of PAUSES) {
    await sleep(pause)
    const signed = sign(payload, first['webhook-id'])
    try {
      const {ok} = await fetch(url, {
        method: 'POST',
        headers: {'content-type': 'application/json', ...signed},
        body: payload,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
      })
      if (ok) return true
    } catch {
      // Nobody answers: the next try may find somebody.
    }
  }
  return false
}

/**
 * Makes the outbox: each decision is signed, posted without the copy, and tried three times. A decision is never kept
 * waiting for it; `lost` is told of a story whose decision nobody took.
 */
export const outbox = (url: string, hooks: Webhooks, lost: (story: string) => void): Outbox => {
  const under = new Set<Promise<void>>()
  return {
    send: (story, decision) => {
      if (under.size >= MOST) return lost(story)
      const sent = deliver(url, payloadOf(story, decision), hooks).then((taken) => {
        under.delete(sent)
        if (!taken) lost(story)
      })
      under.add(sent)
    },
    close: async () => {
      await Promise.allSettled(under)
    },
  }
}
