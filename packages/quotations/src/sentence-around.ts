import type {Document, Span} from '@copydesk/core'

/** Gives the sentence that holds the start of a span; within a broken line, the line before it too. */
export const sentenceAround = ({sentences}: Document, {start}: Span): Span => {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[Math.max(0, low - 1)]
  return sentence ? {start: sentence.start, end: sentence.end} : {start, end: start}
}
