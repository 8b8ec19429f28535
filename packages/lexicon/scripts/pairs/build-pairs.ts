import type {Lexicon} from '@copydesk/core'
import {putPairValue, STEP} from '../../src/pairs/pair-table.ts'
import {packPairs} from '../../src/pairs/pairs-file.ts'
import {inBytes} from '../in-bytes.ts'
import {readCorpora} from '../read-corpora.ts'
import {countPairs, type PairCounts} from './count-pairs.ts'

/** So many common words count as themselves, all others by their class. */
const COMMON = 500
/** A class must be this frequent. */
const FEWEST = 30
/** What is taken off each count for the pairs that were not seen (absolute discounting). */
const DISCOUNT = 0.75
/** Expectations below this are hardly contradicted by what was not seen. */
const DAMPING = 2
const SLOTS = 1 << 18

interface Classes {
  readonly symbols: readonly string[]
  readonly symbolOf: (word: string) => string | undefined
}

const classesOf = ({words, kinds}: PairCounts): Classes => {
  const common = [...words]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMMON)
    .map(([word]) => word)
  const sizes = new Map<string, number>()
  for (const [word, kind] of kinds) sizes.set(kind, (sizes.get(kind) ?? 0) + (words.get(word) ?? 0))
  const large = [...sizes].filter(([, size]) => size >= FEWEST).map(([kind]) => kind)
  const symbols = [...new Set([...common, ...large])]
  const known = new Set(symbols)
  const symbolOf = (word: string): string | undefined => {
    const kind = kinds.get(word) ?? ''
    return known.has(word) ? word : known.has(kind) ? kind : undefined
  }
  return {symbols, symbolOf}
}

/** How much likelier than by chance one symbol follows another. */
const classRatios = ({pairs, total}: PairCounts, {symbols, symbolOf}: Classes): Float64Array => {
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index]))
  const size = symbols.length
  const seen = new Float64Array(size * size)
  const [firsts, seconds] = [new Float64Array(size), new Float64Array(size)]
  for (const [first, followers] of pairs) {
    const a = numbers.get(symbolOf(first) ?? '')
    for (const [second, count] of followers) {
      const b = numbers.get(symbolOf(second) ?? '')
      if (a !== undefined) firsts[a] = (firsts[a] ?? 0) + count
      if (b !== undefined) seconds[b] = (seconds[b] ?? 0) + count
      if (a !== undefined && b !== undefined) seen[a * size + b] = (seen[a * size + b] ?? 0) + count
    }
  }
  return seen.map((count, at) => {
    const expected = ((firsts[Math.floor(at / size)] ?? 0) * (seconds[at % size] ?? 0)) / total
    return Math.log10((count + DAMPING) / (expected + DAMPING))
  })
}

/** Counts the pairs of words of the corpora and gives their file's bytes. */
export const buildPairs = (lexicon: Lexicon): Uint8Array => {
  const counts = countPairs(readCorpora(), lexicon)
  const classes = classesOf(counts)
  const ratios = classRatios(counts, classes)
  const numbers = new Map(classes.symbols.map((symbol, index) => [symbol, index]))
  const ratioOf = (first: string, second: string): number => {
    const [a, b] = [first, second].map((word) => numbers.get(classes.symbolOf(word) ?? ''))
    return a === undefined || b === undefined ? 0 : (ratios[a * classes.symbols.length + b] ?? 0)
  }
  const table = {prints: new Uint16Array(SLOTS), values: new Int8Array(SLOTS)}
  for (const [first, followers] of counts.pairs) {
    const all = counts.words.get(first) ?? 1
    const unseen = (DISCOUNT * followers.size) / all
    if (Math.abs(Math.log10(unseen)) * STEP >= 6) putPairValue(table, first, '', Math.log10(unseen))
    for (const [second, count] of followers) {
      if (count < 2) continue
      const chance = (counts.words.get(second) ?? 1) / counts.total
      const likely = (count - DISCOUNT) / all + unseen * 10 ** ratioOf(first, second) * chance
      putPairValue(table, first, second, Math.log10(likely / chance))
    }
  }
  const cells = inBytes(ratios, STEP)
  return packPairs({symbols: classes.symbols, classes: cells, table})
}
