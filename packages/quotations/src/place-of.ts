import type {Source, Span} from '@copydesk/core'
import {lastAtOrBefore} from './search-sorted.ts'
import type {SourceIndex} from './source-index.ts'
import type {Place} from './verdict.ts'

const lineStarts = new WeakMap<Source, Int32Array>()

const startsOf = (source: Source): Int32Array => {
  const known = lineStarts.get(source)
  if (known) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1)
  const list = Int32Array.from(starts)
  lineStarts.set(source, list)
  return list
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
