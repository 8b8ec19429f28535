import type {OverrideLog} from './gate/override-log.ts'
import type {ServerOptions} from './options.ts'
import type {Pool} from './pool.ts'
import type {Outbox} from './webhooks/outbox.ts'
import type {Webhooks} from './webhooks/webhooks.ts'

/** What the routes share. */
export interface Service {
  readonly options: ServerOptions
  readonly pool: Pool
  readonly overrides: OverrideLog
  readonly webhooks?: Webhooks
  /** Sends decisions out. */
  readonly outbox?: Outbox
}
