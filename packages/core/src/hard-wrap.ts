import type {Span} from './span.ts'

const WIDEST = 100
const NARROWEST = 40

const firstWordLength = (text: string, {start, end}: Span): number => {
  let at = start
  while (at < end && text.charCodeAt(at) > 32) at++
  return at - start
}

/**
 * Tells whether consecutive lines are one paragraph wrapped at a column: each line but the last is so full that the
 * next line's first word would not have fitted. Verse, addresses, lists and one-line paragraphs are not.
 */
export const isHardWrapped = (text: string, lines: readonly Span[]): boolean => {
  if (lines.length < 2) return false
  const widths = lines.map(({start, end}) => end - start)
  const width = Math.max(...widths.slice(0, 1000), ...widths.slice(-10))
  if (width > WIDEST || width < NARROWEST) return false
  let full = 0
  for (const [index, next] of lines.slice(1).entries()) {
    if ((widths[index] ?? 0) + 1 + firstWordLength(text, next) > width) full++
  }
  return lines.length === 2 ? false : full >= 0.85 * (lines.length - 1)
}
