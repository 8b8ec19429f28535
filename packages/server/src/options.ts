import {Failure} from 'copydesk'

/** How the service runs. Sizes in bytes, times in milliseconds. */
export interface ServerOptions {
  /** Loopback unless tokens are set. */
  readonly host: string
  readonly port: number
  /** A file of tokens; needed for any address that is not loopback. */
  readonly tokens?: string
  /** Where the log of overrides stands. */
  readonly folder: string
  readonly maxBody: number
  /** How long one text may take, and how long it may wait. */
  readonly jobTimeout: number
  /** How long a client may take to send its request. */
  readonly requestTimeout: number
  readonly threads: number
  /** Requests that may wait for a thread; the next is told to come back. */
  readonly queue: number
  /** Requests that one client may make a minute. */
  readonly rate: number
  /** Origins that a browser may call from; none unless named. */
  readonly origins: readonly string[]
  /** Secret of the webhooks that come in and go out (`whsec_…`). */
  readonly webhookSecret?: string
  /** Where decisions are sent. */
  readonly webhookUrl?: string
  readonly log: boolean
}

/** The service's defaults. */
export const defaultOptions: ServerOptions = {
  host: '127.0.0.1',
  port: 7755,
  folder: '.copydesk',
  maxBody: 2_000_000,
  jobTimeout: 20_000,
  requestTimeout: 15_000,
  threads: 2,
  queue: 64,
  rate: 1200,
  origins: [],
  log: true,
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** Whether only this machine can reach an address. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host)

const LAST_PORT = 65_535

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text

/** Whether a text is an address that can be asked over HTTP. */
export const isWebUrl = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** Throws a `Failure` when the service would stand open to strangers, or could not do what it is asked. */
export const checkOptions = (options: ServerOptions): void => {
  const {host, port, tokens, origins, webhookSecret, webhookUrl} = options
  if (port > LAST_PORT) throw new Failure(`--port ${port}: expected a number up to ${LAST_PORT}`)
  if (!isLoopback(host) && tokens === undefined)
    throw new Failure(
      `--host ${host}: expected --tokens FILE with it; without tokens only this machine may ask`,
    )
  for (const origin of origins) {
    if (!isOrigin(origin))
      throw new Failure(`--origin ${origin}: expected a site and nothing behind it, as https://cms.example`)
  }
  if (webhookUrl !== undefined && !isWebUrl(webhookUrl))
    throw new Failure(`--webhook-url ${webhookUrl}: expected a URL, as https://cms.example/decisions`)
  if (webhookUrl !== undefined && webhookSecret === undefined)
    throw new Failure('--webhook-url: expected --webhook-secret FILE with it, to sign what is sent')
}
