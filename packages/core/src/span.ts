/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Tells whether two spans share a character; an empty span touches what it stands in. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === a.end && a.start >= b.start && a.start <= b.end

/** Tells whether one span lies inside another. */
export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end
