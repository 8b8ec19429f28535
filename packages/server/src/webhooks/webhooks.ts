import {randomUUID} from 'node:crypto'
import {Failure} from 'copydesk'
import {Webhook} from 'standardwebhooks'
import {replayGuard} from './replay-guard.ts'

/** Headers of a signed message, as Standard Webhooks has them. */
export type WebhookHeaders = Readonly<
  Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>
>

/** A message that is forged, too old, or has come before; the sentence goes to its sender. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
  readonly statusCode: number
  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

/** Signs and checks webhooks with one secret (`whsec_…`). */
export interface Webhooks {
  /** Signs a payload as sent now; the same id for another try. */
  readonly sign: (payload: string, id?: string) => WebhookHeaders
  /** Gives the message's id. Throws a {@link WebhookError}: 401 where it is forged or too old, 409 where it has come before. */
  readonly verify: (payload: string, headers: Readonly<Record<string, unknown>>) => string
  /** Lets a message come again that could not be worked on. */
  readonly forget: (id: string) => void
}

const header = (headers: Readonly<Record<string, unknown>>, name: string): string => {
  const value = headers[name]
  if (typeof value !== 'string' || value === '') throw new WebhookError(401, `Expected the header ${name}`)
  return value
}

const hookOf = (secret: string): Webhook => {
  try {
    return new Webhook(secret)
  } catch {
    throw new Failure('--webhook-secret: expected “whsec_” and the secret in base64')
  }
}

/** Makes a signer and checker after the Standard Webhooks specification, with protection against replays. Throws a `Failure` for a secret that is none. */
export const webhooks = (secret: string): Webhooks => {
  const hook = hookOf(secret)
  const guard = replayGuard()
  // What came before this process started may have been answered by the one before it.
  const started = Math.floor(Date.now() / 1000)
  return {
    sign: (payload, id = `msg_${randomUUID()}`) => {
      const now = new Date()
      return {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': hook.sign(id, now, payload),
      }
    },
    verify: (payload, headers) => {
      const id = header(headers, 'webhook-id')
      const timestamp = header(headers, 'webhook-timestamp')
      const signed = {'webhook-id': id, 'webhook-timestamp': timestamp}
      try {
        hook.verify(payload, {...signed, 'webhook-signature': header(headers, 'webhook-signature')})
      } catch {
        throw new WebhookError(401, 'Expected a signature made now with the shared secret')
      }
      if (Number(timestamp) < started)
        throw new WebhookError(409, 'This message was sent before the service started: send it anew')
      if (!guard.first(id, Date.now())) throw new WebhookError(409, 'This message has come before')
      return id
    },
    forget: guard.forget,
  }
}
