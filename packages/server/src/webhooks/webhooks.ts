import {randomUUID} from 'node:crypto'
import {Webhook} from 'standardwebhooks'
import {replayGuard} from './replay-guard.ts'

/** Headers of a signed message, as Standard Webhooks has them. */
export type WebhookHeaders = Readonly<
  Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>
>

/** Signs and checks webhooks with one secret (`whsec_…`). */
export interface Webhooks {
  readonly sign: (payload: string) => WebhookHeaders
  /** Throws with the reason when the message is forged, too old or has come before. */
  readonly verify: (payload: string, headers: Readonly<Record<string, unknown>>) => void
}

const header = (headers: Readonly<Record<string, unknown>>, name: string): string => {
  const value = headers[name]
  if (typeof value !== 'string' || value === '') throw new Error(`Expected the header ${name}`)
  return value
}

/** Makes a signer and checker after the Standard Webhooks specification, with protection against replays. */
export const webhooks = (secret: string): Webhooks => {
  const hook = new Webhook(secret)
  const guard = replayGuard()
  return {
    sign: (payload) => {
      const id = `msg_${randomUUID()}`
      const now = new Date()
      return {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': hook.sign(id, now, payload),
      }
    },
    verify: (payload, headers) => {
      const id = header(headers, 'webhook-id')
      hook.verify(payload, {
        'webhook-id': id,
        'webhook-timestamp': header(headers, 'webhook-timestamp'),
        'webhook-signature': header(headers, 'webhook-signature'),
      })
      if (!guard.first(id, Date.now())) throw new Error('This message has come before')
    },
  }
}
