import {lineStarts, type Source, type Span} from '@copydesk/core'
import {lastAtOrBefore} from './search-sorted.ts'
import type {SourceIndex} from './source-index.ts'
import type {Place} from './verdict.ts'

const kept = new WeakMap<Source, readonly number[]>()

const startsOf = (source: Source): readonly number[] => {
  const starts = kept.get(source) ?? lineStarts(source.text)
  kept.set(source, starts)
  return starts
}

/** Makes the place of a stretch of a source, with file, line and words. */
export const placeOf = (
  index: SourceIndex,
  at: number,
  {start, end}: Span,
  speaker: string | undefined,
): Place | undefined => {
  const source = index.sources[at]
  if (!source) return undefined
  const place = {
    path: source.path,
    start,
    end,
    line: lastAtOrBefore(startsOf(source), start) + 1,
    text: source.text.slice(start, end),
  }
  return speaker ? {...place, speaker} : place
}
