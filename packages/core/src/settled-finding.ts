import type {Finding} from './check.ts'
import type {Span} from './span.ts'

const placeOf = ({start, end}: Span): Span => ({start, end})

/** Gives a finding with places of its own: a word that it points to moves along with its paragraph. */
export const settledFinding = (finding: Finding): Finding => {
  const {span, related} = finding
  const own = {...finding, span: placeOf(span)}
  return related ? {...own, related: related.map((other) => ({...other, span: placeOf(other.span)}))} : own
}
