import {firstWhere, type Span} from '@copydesk/core'

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** Finds the sentences of a text, white space around them left out, as LanguageTool lists them. */
export const sentencesOf = (text: string): readonly Span[] => {
  const spans: Span[] = []
  for (const {segment, index} of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length
    const end = index + segment.trimEnd().length
    if (end > start) spans.push({start, end})
  }
  return spans
}

/** Gives the sentence that a place lies in, or the one before it; undefined before the first. */
export const sentenceAt = (sentences: readonly Span[], offset: number): Span | undefined =>
  sentences[firstWhere(sentences, ({start}) => start > offset) - 1]
