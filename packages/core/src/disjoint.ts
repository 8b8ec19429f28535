import type {Span} from './span.ts'

/** Puts stretches in order and those that overlap together, as an address in code: whoever looks for a place finds one. */
export const disjoint = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1)
    if (!last || last.end <= span.start) found.push(span)
    else if (span.end > last.end) found[found.length - 1] = {start: last.start, end: span.end}
  }
  return found
}
