import type {Check} from '@copydesk/core'

/** How long a paragraph may be. */
export interface ParagraphLengthOptions {
  /** So many words at most. */
  readonly most: number
  /** So many sentences at most; 0 for any number. */
  readonly sentences: number
}

/** Finds paragraphs of running text that are longer than the house lets them be. */
export const paragraphLength: Check<ParagraphLengthOptions> = function* (
  {paragraphs},
  {most, sentences: mostSentences},
) {
  for (const {kind, firstWord, lastWord, firstSentence, lastSentence, start, end} of paragraphs) {
    if (kind !== 'paragraph') continue
    const [words, sentences] = [lastWord - firstWord, lastSentence - firstSentence]
    const span = {start, end}
    if (words > most) yield {span, message: `This paragraph has ${words} words; the house stops at ${most}`}
    else if (mostSentences > 0 && sentences > mostSentences)
      yield {span, message: `This paragraph has ${sentences} sentences; the house stops at ${mostSentences}`}
  }
}
