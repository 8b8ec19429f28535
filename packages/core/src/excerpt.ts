import type {Block, Reading} from './reading.ts'
import type {Span} from './span.ts'

const GAPS = {block: '\n\n', line: '\n'} as const

/** Makes a reading of some blocks of another, as if the draft had no others: checks that scan the text scan no more than these. */
export const excerptOf = (reading: Reading, indexes: readonly number[]): Reading => {
  const blocks: Block[] = []
  const protectedSpans: Span[] = []
  let text = ''
  let guard = 0
  for (const index of indexes) {
    const block = reading.blocks[index]
    if (!block) continue
    if (blocks.length > 0) text += GAPS[block.break]
    const by = text.length - block.start
    const shifted = ({start, end}: Span): Span => ({start: start + by, end: end + by})
    while ((reading.protectedSpans[guard]?.end ?? Number.POSITIVE_INFINITY) <= block.start) guard++
    for (let at = guard; (reading.protectedSpans[at]?.start ?? block.end) < block.end; at++) {
      const span = reading.protectedSpans[at]
      if (span) protectedSpans.push(shifted(span))
    }
    text += reading.text.slice(block.start, block.end)
    blocks.push({...block, ...shifted(block)})
  }
  return {...reading, text, blocks, protectedSpans}
}
