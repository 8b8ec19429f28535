import type {Span} from './span.ts'
import {within} from './span.ts'

/** Gives a function that finds the span, among spans in the order of their starts, in which another lies; nested spans are merged into the outer. */
export const spanFinder = (spans: readonly Span[]): ((inner: Span) => Span | undefined) => {
  const outer: Span[] = []
  for (const span of spans) if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span)
  return (inner) => {
    let low = 0
    let high = outer.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((outer[middle]?.start ?? 0) <= inner.start) low = middle + 1
      else high = middle
    }
    const candidate = outer[low - 1]
    return candidate && within(inner, candidate) ? candidate : undefined
  }
}
