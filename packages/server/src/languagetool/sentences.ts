import type {Span} from '@copydesk/core'

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

/** Gives the sentence that a place lies in, by halving; undefined between sentences. */
export const sentenceAt = (sentences: readonly Span[], offset: number): Span | undefined => {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}
