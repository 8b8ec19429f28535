import type {Layer} from '../settings/config.ts'

/** What is asked of every draft alike, and how far its config is trusted. */
export interface Asked {
  readonly layer: Layer
  readonly config?: string
  /** A folder that is not trusted: its config brings no rules, and nothing outside the folder is read. */
  readonly within?: string
}
