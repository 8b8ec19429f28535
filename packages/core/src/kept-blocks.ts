import {commonEdges, type Edges} from './common-edges.ts'
import type {KeptBlock} from './kept-block.ts'
import type {Block, Reading} from './reading.ts'

/** A reading with what is kept of its blocks. */
export interface KeptBlocks {
  readonly reading: Reading
  readonly kept: readonly KeptBlock[]
}

/** Writes down, block by block, what is protected in it, counted from its start. */
export const hiddenIn = ({protectedSpans, blocks}: Reading): ((index: number) => string) => {
  if (protectedSpans.length === 0) return () => ''
  let guard = 0
  const all = blocks.map(({start, end}) => {
    while ((protectedSpans[guard]?.end ?? Number.POSITIVE_INFINITY) <= start) guard++
    let hidden = ''
    for (let at = guard; (protectedSpans[at]?.start ?? end) < end; at++) {
      const span = protectedSpans[at]
      if (span) hidden += ` ${span.start - start}-${span.end - start}`
    }
    return hidden
  })
  return (index) => all[index] ?? ''
}

const isSame = (a: Block | undefined, b: Block | undefined, by: number): boolean =>
  a !== undefined &&
  (a === b || (a.start + by === b?.start && a.end + by === b.end && a.kind === b.kind && a.break === b.break))

/** How many blocks two readings begin and end with of which the same is to be said. */
export const sameBlocks = (before: Reading, now: Reading): Edges => {
  const text = commonEdges(before.text, now.text)
  const [old, blocks] = [before.blocks, now.blocks]
  const most = Math.min(old.length, blocks.length)
  const by = now.text.length - before.text.length
  const [hid, hides] = [hiddenIn(before), hiddenIn(now)]
  let start = 0
  while (start < most && (old[start]?.end ?? 0) <= text.start && hid(start) === hides(start)) {
    if (!isSame(old[start], blocks[start], 0)) break
    start++
  }
  let end = 0
  const from = before.text.length - text.end
  while (end < most - start) {
    const [was, is] = [old.length - 1 - end, blocks.length - 1 - end]
    if ((old[was]?.start ?? 0) < from || hid(was) !== hides(is) || !isSame(old[was], blocks[is], by)) break
    end++
  }
  return {start, end}
}
