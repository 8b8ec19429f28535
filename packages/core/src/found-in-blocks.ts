import {type Placed, standingAt} from './block-findings.ts'
import type {KeptBlocks} from './kept-blocks.ts'
import type {ActiveRule} from './problem.ts'
import type {Found} from './run-rules.ts'

const NONE: readonly Placed[] = []

/** Gives what the paragraph-local rules found in the blocks of a draft, where those stand now, by the rule's place in the list. */
export const foundInBlocks = (
  {reading: {blocks}, kept}: KeptBlocks,
  rules: readonly ActiveRule[],
): ReadonlyMap<number, readonly Found[]> => {
  const byRule = new Map<number, Found[]>()
  for (const [index, {placed = NONE}] of kept.entries()) {
    for (const one of placed) {
      const active = rules[one.order]
      if (!active) continue
      const list = byRule.get(one.order) ?? []
      list.push({active, finding: standingAt(one, blocks[index]?.start ?? 0)})
      byRule.set(one.order, list)
    }
  }
  return byRule
}
