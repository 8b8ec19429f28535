import type {ActiveRule, Context} from '@copydesk/core'

/** What a draft is read with: rules, vocabulary and sources, as config, editor settings and front matter leave them. */
export interface House {
  readonly rules: readonly ActiveRule[]
  readonly context: Omit<Context, 'lexicon'>
  /** The name of the style in force. */
  readonly style: string
  /** The config file, if there is one. */
  readonly config?: string
  /** The house's own word lists, first the one that new words go to. */
  readonly vocabularyFiles: readonly string[]
  /** Every file whose change alters the house. */
  readonly files: readonly string[]
  /** Why the config could not be used, as a sentence. */
  readonly failure?: string
}
