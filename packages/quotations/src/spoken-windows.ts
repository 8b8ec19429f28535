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

const isOneParagraph = (index: SourceIndex, source: number, from: number, to: number): boolean => {
  const {start, end} = index.words
  return !index.sources[source]?.text.slice(start[from], end[to - 1]).includes('\n')
}

// “We will pay,” she said. “But not for ever.” A draft may run the two together.
const joinedWindows = (index: SourceIndex, source: number, windows: readonly Window[]): readonly Window[] => {
  const joined: Window[] = []
  let last: Window | undefined
  for (const window of windows) {
    const goesOn = last && isOneParagraph(index, source, last.from, window.to)
    if (last && goesOn) joined.push({...last, to: window.to})
    last = last && goesOn ? {...last, to: window.to} : window
  }
  return joined
}

/**
 * Cuts a window to what somebody speaks within one source: a transcript's as it is, a report's to its quotations,
 * each taken whole when it is short, and those of one paragraph together, too.
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
  return [...found, ...joinedWindows(index, source, found)]
}
