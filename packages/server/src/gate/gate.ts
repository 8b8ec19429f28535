import {Failure} from 'copydesk'
import type {Asked} from '../draft.ts'
import {settingsOf} from '../lint-options.ts'
import {isWebUrl} from '../options.ts'
import {readStory} from '../read-story.ts'
import {askGate, type GateRequest} from './ask-gate.ts'
import {askService, type GateService} from './ask-service.ts'
import type {Decision} from './decide.ts'
import type {UnreadDecision, WhenDown} from './down.ts'
import {openOverrideLog} from './override-log.ts'

/** How a CMS keeps its gate; the rest says how its copy is read. */
export interface GateOptions extends Asked {
  /** The folder of the log of overrides, for a gate in this process; `.copydesk` when left out. */
  readonly folder?: string
  /** Asked instead of this process. */
  readonly service?: GateService
  /** What holds when the service does not answer; `hold` when left out. */
  readonly whenDown?: WhenDown
}

/** Asks about one story. */
export type Gate = (story: GateRequest) => Promise<Decision | UnreadDecision>

const inProcess = (folder: string): Gate => {
  let overrides: ReturnType<typeof openOverrideLog> | undefined
  return (story) => {
    overrides ??= openOverrideLog(folder)
    return askGate(story, {read: readStory, overrides})
  }
}

/** Makes the gate of a CMS: in this process, or through the service where one is named. Throws a `Failure` for a style or rule that is not there, or an address that is none. */
export const gate = (options: GateOptions = {}): Gate => {
  const {service, whenDown = 'hold', folder = '.copydesk', ...house} = options
  // The service knows styles and rules of its own version.
  if (!service) settingsOf(house)
  else if (!isWebUrl(service.url))
    throw new Failure(`The gate's service “${service.url}”: expected a URL, as http://127.0.0.1:7755`)
  const ask: Gate = service ? (story) => askService(service, whenDown, story) : inProcess(folder)
  return (story) => ask({...house, ...story})
}
