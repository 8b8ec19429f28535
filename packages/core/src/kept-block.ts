import type {Placed} from './block-findings.ts'
import type {Lexed} from './lexed.ts'
import type {Span} from './span.ts'
import type {Tokens} from './tokens.ts'

/** What is kept of a block between the readings of a draft; one object for all blocks, of all readings, of which the same is to be said. */
export interface KeptBlock {
  readonly text: string
  readonly tokens: Tokens
  readonly lexed: Lexed
  /** The number of its words. */
  readonly words: number
  /** What is protected in it; offsets from its start. */
  readonly hidden: readonly Span[]
  /** What the paragraph-local rules find in it. */
  placed: readonly Placed[] | undefined
}
