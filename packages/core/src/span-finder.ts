import {firstWhere} from './first-where.ts'
import type {Span} from './span.ts'
import {within} from './span.ts'

/** Gives a function that finds the span, among spans in the order of their starts, in which another lies; nested spans are merged into the outer. */
export const spanFinder = (spans: readonly Span[]): ((inner: Span) => Span | undefined) => {
  const outer: Span[] = []
  for (const span of spans) if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span)
  return (inner) => {
    const candidate = outer[firstWhere(outer, ({start}) => start > inner.start) - 1]
    return candidate && within(inner, candidate) ? candidate : undefined
  }
}
