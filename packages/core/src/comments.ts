import type {Comment} from './reading.ts'

// Bounded, so that a text of nothing but openers stays linear.
const COMMENT = /<!--([^>]{0,400})-->/g

/** Finds the comments of a stretch of source that is known to be markup or plain text. */
export const commentsOf = (source: string, from = 0): readonly Comment[] => {
  if (!source.includes('<!--')) return []
  return [...source.matchAll(COMMENT)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: (match[1] ?? '').trim(),
  }))
}
