import type {Finding} from './check.ts'
import type {Word} from './document.ts'
import {firstWhere} from './first-where.ts'
import {settledFinding} from './settled-finding.ts'
import type {Span} from './span.ts'

/** A place within a word: which of some words, and the offsets from its start. */
interface Anchor extends Span {
  readonly nth: number
}

/** A finding where it stood last, and where it stands by the words that it speaks of. */
export interface Anchored {
  finding: Finding
  readonly anchors: readonly Anchor[]
}

const anchorOf = ({start, end}: Span, places: readonly Word[]): Anchor => {
  const nth = Math.max(0, firstWhere(places, (word) => word.start > start) - 1)
  const base = places[nth]?.start ?? 0
  return {nth, start: start - base, end: end - base}
}

const spansOf = ({span, related = []}: Finding): readonly Span[] => [span, ...related.map((one) => one.span)]

/** Ties a finding to the words that it points at. */
export const anchored = (finding: Finding, places: readonly Word[]): Anchored => ({
  finding: settledFinding(finding),
  anchors: spansOf(finding).map((span) => anchorOf(span, places)),
})

/** Gives a finding where its words stand now; the same object for as long as they stay there. */
export const whereItStands = (one: Anchored, places: readonly Word[]): Finding => {
  const spans = one.anchors.map(({nth, start, end}) => {
    const base = places[nth]?.start ?? 0
    return {start: base + start, end: base + end}
  })
  if (spansOf(one.finding).every(({start}, at) => start === spans[at]?.start)) return one.finding
  const [span = one.finding.span, ...others] = spans
  const {related} = one.finding
  const moved = {...one.finding, span}
  one.finding = related
    ? {...moved, related: related.map((other, at) => ({...other, span: others[at] ?? span}))}
    : moved
  return one.finding
}
