import {firstWhere} from './first-where.ts'
import type {Span} from './span.ts'

/** A run of plain text and where it stands in the original; lengths differ where an entity or escape was decoded. */
export interface Segment {
  readonly plain: number
  readonly plainLength: number
  readonly original: number
  readonly originalLength: number
}

/** Maps places in the plain text to places in the original. */
export interface OriginMap {
  readonly toOriginal: (span: Span) => Span
  /** Whether the original of a span is nothing but its text: no tag, no escape inside, so that a fix may be written over it. */
  readonly isPlain: (span: Span) => boolean
}

/** The map of a draft without markup. */
export const identityMap: OriginMap = {
  toOriginal: (span) => ({start: span.start, end: span.end}),
  isPlain: () => true,
}

const isVerbatim = ({plainLength, originalLength}: Segment): boolean => plainLength === originalLength

/** Two segments that stand side by side, here and in the original, are one: a fix may be written over both. */
export const joinSegments = (a: Segment, b: Segment): Segment | undefined => {
  if (!isVerbatim(a) || !isVerbatim(b)) return
  if (a.plain + a.plainLength !== b.plain || a.original + a.originalLength !== b.original) return
  return {
    ...a,
    plainLength: a.plainLength + b.plainLength,
    originalLength: a.originalLength + b.originalLength,
  }
}

const indexAt = (segments: readonly Segment[], offset: number): number =>
  firstWhere(segments, ({plain}) => plain > offset) - 1

const inSegment = (
  {plain, plainLength, original, originalLength}: Segment,
  offset: number,
  end: boolean,
): number => {
  const along = offset - plain
  if (plainLength === originalLength) return original + Math.min(along, originalLength)
  if (along <= 0) return original
  return along >= plainLength || end ? original + originalLength : original
}

/** Makes the map of a draft whose plain text is pieced together from segments, given in the order of the plain text. */
export const segmentMap = (segments: readonly Segment[]): OriginMap => {
  const startOf = (offset: number): number => {
    const segment = segments[Math.max(0, indexAt(segments, offset))]
    return segment ? inSegment(segment, offset, false) : offset
  }
  const endOf = (offset: number): number => {
    const segment = segments[Math.max(0, indexAt(segments, offset - 1))]
    return segment ? inSegment(segment, offset, true) : offset
  }
  return {
    toOriginal: ({start, end}) => {
      const from = startOf(start)
      return {start: from, end: end === start ? from : Math.max(from, endOf(end))}
    },
    isPlain: ({start, end}) => {
      const segment = segments[indexAt(segments, start)]
      if (!segment) return false
      return end <= segment.plain + segment.plainLength && segment.plainLength === segment.originalLength
    },
  }
}
