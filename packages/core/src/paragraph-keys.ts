import type {Edges} from './common-edges.ts'
import {blockBefore, type KeptBlocks} from './kept-blocks.ts'
import type {Block, Reading} from './reading.ts'
import type {Tokens} from './tokens.ts'

/** A number for each tokens: a key that is made in no time, however long the text. */
const numbers = new WeakMap<Tokens, number>()
let numbered = 0

const numberOf = (tokens: Tokens): number => {
  const number = numbers.get(tokens) ?? ++numbered
  numbers.set(tokens, number)
  return number
}

/** Walks along the protected spans of a reading with its blocks, which are to be asked for in order. */
const hiddenIn = ({protectedSpans}: Reading): ((block: Block) => string) => {
  let guard = 0
  return ({start, end}) => {
    while ((protectedSpans[guard]?.end ?? Number.POSITIVE_INFINITY) <= start) guard++
    let hidden = ''
    for (let at = guard; (protectedSpans[at]?.start ?? end) < end; at++) {
      const span = protectedSpans[at]
      if (span) hidden += ` ${span.start - start}-${span.end - start}`
    }
    return hidden
  }
}

/** Gives each block a key that it shares with the blocks, of this reading and of others, of which the same is to be said. */
export const paragraphKeys = (
  reading: Reading,
  tokens: readonly Tokens[],
  before?: KeptBlocks & {readonly edges: Edges},
): readonly string[] => {
  const hidden = hiddenIn(reading)
  const {blocks} = reading
  return blocks.map((block, index) => {
    const hides = hidden(block)
    const old = before ? blockBefore(index, blocks.length, before.keys.length, before.edges) : -1
    const known = before?.keys[old]
    const {kind, break: parted} = block
    const was = before?.reading.blocks[old]
    // A key that ends with the break says that nothing in the block is protected.
    if (known && hides === '' && was?.kind === kind && was.break === parted && known.endsWith(parted))
      return known
    return `${numberOf(tokens[index] ?? {sentences: []})} ${kind} ${parted}${hides}`
  })
}
