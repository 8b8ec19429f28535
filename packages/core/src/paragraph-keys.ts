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

const keyOf = (
  {protectedSpans}: Reading,
  {start, end, kind, break: parted}: Block,
  guard: number,
  tokens: Tokens,
): string => {
  let key = `${numberOf(tokens)} ${kind} ${parted}`
  for (let at = guard; (protectedSpans[at]?.start ?? end) < end; at++) {
    const span = protectedSpans[at]
    if (span) key += ` ${span.start - start}-${span.end - start}`
  }
  return key
}

/** Gives each block a key that it shares with the blocks, of this reading and of others, of which the same is to be said. */
export const paragraphKeys = (reading: Reading, tokens: readonly Tokens[]): readonly string[] => {
  let guard = 0
  return reading.blocks.map((block, index) => {
    while ((reading.protectedSpans[guard]?.end ?? Number.POSITIVE_INFINITY) <= block.start) guard++
    return keyOf(reading, block, guard, tokens[index] ?? {sentences: []})
  })
}
