import {firstWhere, type Word} from '@copydesk/core'

/** The place of the first word at or behind an offset. */
export const wordFrom = (words: readonly Word[], offset: number): number =>
  firstWhere(words, ({start}) => start >= offset)
