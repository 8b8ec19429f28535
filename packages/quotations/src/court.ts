import type {Document} from '@copydesk/core'
import type {Rarity} from './rarity.ts'
import type {SourceIndex} from './source-index.ts'
import type {Judgement, Place} from './verdict.ts'

/** What a piece is judged with. */
export interface Court {
  readonly document: Document
  readonly index: SourceIndex
  readonly rarity: Rarity
  /** Where the sources have the quotation before. */
  readonly last?: Place
  /** The word of the index at which they have the piece behind it. */
  readonly next?: number
}

/** Fewer words may be anybody's, and stand in many places. */
export const OWN = 4

/** What is said of words that no source has. */
export const NOT_FOUND: Judgement = {verdict: 'not-found', differences: [], score: 0, offers: []}
/** What is said of words so few that they may be anybody's. */
export const TOO_SHORT: Judgement = {verdict: 'too-short', differences: [], score: 0, offers: []}
