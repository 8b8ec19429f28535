import type {Check} from '@copydesk/core'

/** How long a sentence may be. */
export interface SentenceLengthOptions {
  /** So many words at most. */
  readonly most: number
}

/** Finds sentences of more words than the house lets stand. */
export const sentenceLength: Check<SentenceLengthOptions> = function* ({sentences}, {most}) {
  for (const {firstWord, lastWord, start, end} of sentences) {
    const count = lastWord - firstWord
    if (count <= most) continue
    yield {span: {start, end}, message: `This sentence has ${count} words; the house stops at ${most}`}
  }
}
