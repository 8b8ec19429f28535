import {commonEdges, type Edges} from './common-edges.ts'
import type {Block, Reading} from './reading.ts'
import type {Tokens} from './tokens.ts'

/** A reading with the tokens of its blocks, and a key for each that it shares with the blocks, of other readings too, of which the same is to be said. */
export interface KeptBlocks {
  readonly reading: Reading
  readonly tokens: readonly Tokens[]
  readonly keys: readonly string[]
}

/** How many blocks two readings begin and end with whose words are the same. */
export const sameWords = (before: Reading, now: Reading): Edges => {
  const {start: above, end: below} = commonEdges(before.text, now.text)
  const most = Math.min(before.blocks.length, now.blocks.length)
  const by = now.text.length - before.text.length
  const isSame = (a: Block | undefined, b: Block | undefined, moved: number): boolean =>
    a !== undefined && a.start + moved === b?.start && a.end + moved === b.end
  let start = 0
  while (start < most && (before.blocks[start]?.end ?? 0) <= above) {
    if (!isSame(before.blocks[start], now.blocks[start], 0)) break
    start++
  }
  let end = 0
  const from = before.text.length - below
  while (end < most - start) {
    const old = before.blocks[before.blocks.length - 1 - end]
    if (!old || old.start < from || !isSame(old, now.blocks[now.blocks.length - 1 - end], by)) break
    end++
  }
  return {start, end}
}

/** The block of the reading before whose words are those of a block now. */
export const blockBefore = (index: number, count: number, before: number, {start, end}: Edges): number => {
  if (index < start) return index
  return index >= count - end ? index - count + before : -1
}
