import {type Document, firstWhere, type Span} from '@copydesk/core'

/** Gives the sentence that holds the start of a span; within a broken line, the line before it too. */
export const sentenceAround = ({sentences}: Document, {start}: Span): Span => {
  const after = firstWhere(sentences, (sentence) => sentence.start > start)
  const sentence = sentences[Math.max(0, after - 1)]
  return sentence ? {start: sentence.start, end: sentence.end} : {start, end: start}
}
