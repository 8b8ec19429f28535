import type {Window} from './find-windows.ts'
import {lastAtOrBefore} from './search-sorted.ts'
import type {SourceIndex} from './source-index.ts'

const wordsIn = (
  index: SourceIndex,
  source: number,
  start: number,
  end: number,
): readonly [number, number] => {
  const [first, last] = index.wordsOf(source)
  const starts = index.words.start.subarray(first, last)
  const from = lastAtOrBefore(starts, start)
  const to = lastAtOrBefore(starts, end - 1)
  return [first + ((starts[from] ?? 0) < start ? from + 1 : from), first + to + 1]
}

/**
 * Cuts a window to what somebody speaks within one source: a transcript's as it is, a report's to its quotations,
 * each taken whole when it is short.
 */
export const spokenWindows = (index: SourceIndex, {from, to, votes}: Window): readonly Window[] => {
  const [first, last] = index.wordsOf(index.sourceAt(Math.min(index.words.length - 1, (from + to) >> 1)))
  const window = {from: Math.max(from, first), to: Math.min(to, last), votes}
  if (window.to <= window.from) return []
  const source = index.sourceAt(window.from)
  if (!index.isReport(source)) return [window]
  const found: Window[] = []
  for (let at = window.from; at < window.to; ) {
    const passage = index.passageAt(at)
    const [start, end] = wordsIn(index, source, passage.start, passage.end)
    if (passage.kind === 'spoken' && end > start) {
      const whole = end - start <= to - from
      found.push({
        from: whole ? start : Math.max(start, window.from),
        to: whole ? end : Math.min(end, window.to),
        votes,
      })
    }
    at = Math.max(at + 1, end)
  }
  return found
}
