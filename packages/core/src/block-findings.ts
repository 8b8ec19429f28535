import type {Finding} from './check.ts'
import type {Document} from './document.ts'
import {firstWhere} from './first-where.ts'
import type {ActiveRule} from './problem.ts'
import type {Block} from './reading.ts'
import type {OnCrash} from './run-rules.ts'
import type {Span} from './span.ts'

/** A finding of the rule at place `order`, its spans counted from the start of its block. */
export interface Placed {
  readonly order: number
  readonly finding: Finding
}

const shift = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

/** Moves a finding and what is related to it along the text. */
export const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: shift(finding.span, by),
  ...(finding.related
    ? {related: finding.related.map(({span, message}) => ({span: shift(span, by), message}))}
    : {}),
})

const standing = new WeakMap<Placed, {readonly by: number; readonly finding: Finding}>()

/** Gives a finding where its block stands now; the same object for as long as the block stays there. */
export const standingAt = (placed: Placed, by: number): Finding => {
  const known = standing.get(placed)
  if (known?.by === by) return known.finding
  const finding = moved(placed.finding, by)
  standing.set(placed, {by, finding})
  return finding
}

const blockAt = (blocks: readonly Block[], offset: number): number =>
  Math.max(0, firstWhere(blocks, ({start}) => start > offset) - 1)

const place = (
  findings: Iterable<Finding>,
  order: number,
  blocks: readonly Block[],
  lists: readonly Placed[][],
): void => {
  for (const finding of findings) {
    const index = blockAt(blocks, finding.span.start)
    const block = blocks[index]
    // A check that scans the whole text sees blocks that are not asked about.
    if (!block || finding.span.start > block.end) continue
    lists[index]?.push({order, finding: moved(finding, -block.start)})
  }
}

/** Runs the paragraph-local rules among `rules` over a view of some blocks; gives what they find, block by block. What a check throws is thrown, or told to `onCrash`. */
export const findingsByBlock = (
  view: Document,
  blocks: readonly Block[],
  rules: readonly ActiveRule[],
  onCrash?: OnCrash,
): readonly (readonly Placed[])[] => {
  const lists: Placed[][] = blocks.map(() => [])
  for (const [order, {rule, options}] of rules.entries()) {
    if (rule.check.scope === 'document') continue
    try {
      place(rule.check(view, options), order, blocks, lists)
    } catch (error) {
      if (!onCrash) throw error
      onCrash(rule.id, error)
    }
  }
  return lists
}
