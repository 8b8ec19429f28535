import type {Finding} from './check.ts'
import type {Span} from './span.ts'

/** A finding where it is to be judged, and the places that are judged alike. */
export interface UnquotedFirst {
  readonly finding: Finding
  readonly elsewhere: readonly Span[]
}

/** Puts what is wrong in many places at the first where nobody is quoted: one quotation does not excuse the others, nor is it mended with them. */
export const unquotedFirst = (finding: Finding, isQuoted: (span: Span) => boolean): UnquotedFirst => {
  const {span, related = []} = finding
  const free = [span, ...related.map((other) => other.span)].filter((place) => !isQuoted(place))
  const [first, ...elsewhere] = free
  if (!first) return {finding, elsewhere: []}
  if (first === span) return {finding, elsewhere}
  const others = related.map((other) => (other.span === first ? {...other, span} : other))
  return {finding: {...finding, span: first, related: others}, elsewhere}
}
