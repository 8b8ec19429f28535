import type {ActiveRule, Context} from '@copydesk/core'

/** What a draft is read with: rules, vocabulary and sources, as config, editor settings and front matter leave them. */
export interface House {
  readonly rules: readonly ActiveRule[]
  readonly context: Context
  /** The name of the style in force. */
  readonly style: string
  /** The config file, if there is one. */
  readonly config?: string
  /** The house's own word lists, first the one that new words go to. */
  readonly wordLists: readonly string[]
  /** What is wrong with the config, as sentences. */
  readonly failures: readonly string[]
}
