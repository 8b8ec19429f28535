import type {FuseTable} from '../../src/model/fuse-table.ts'
import {BACKOFF_STEP, type ModelTables, PROB_STEP} from '../../src/model/model-file.ts'
import {type ChosenWords, chooseWords} from './choose-words.ts'
import {codePairs, type PairCodes} from './code-pairs.ts'
import {fillFuse} from './fill-fuse.ts'
import {findContexts} from './find-contexts.ts'
import {type Keep, type Pruned, prune} from './prune.ts'
import {levelsOf, nearest} from './quantise.ts'
import type {SourceModel} from './read-trie.ts'

/** Bits of a cell: those of its value, and the rest to tell the keys that are not in the table. */
export interface Widths {
  readonly pair: number
  readonly triple: number
}

const TRIPLE_BITS = 4

const numbersWhere = (kept: Uint8Array): Uint32Array =>
  Uint32Array.from([...kept.keys()].filter((at) => kept[at] === 1))

/** How much likelier each pair is than its words alone say, by what the table will have of these. */
const pairGainsOf = ({bigrams}: SourceModel, {numbers, probs, backoffs}: ChosenWords): Float32Array =>
  bigrams.prob.map((prob, at) => {
    const [a = 0, b = 0] = [numbers[bigrams.first[at] ?? 0], numbers[bigrams.second[at] ?? 0]]
    return prob - (backoffs[a - 1] ?? 0) * BACKOFF_STEP + (probs[b - 1] ?? 0) * PROB_STEP
  })

const pairKey = ({bigrams}: SourceModel, {numbers}: ChosenWords, pair: number): number =>
  ((numbers[bigrams.first[pair] ?? 0] ?? 0) << 16) | (numbers[bigrams.second[pair] ?? 0] ?? 0)

const pairTable = (pruned: Pruned, chosen: ChosenWords, codes: PairCodes, width: number): FuseTable => {
  const pairs = numbersWhere(pruned.pairs)
  return fillFuse(
    {
      a: new Uint32Array(pairs.length),
      b: pairs.map((pair) => pairKey(pruned.source, chosen, pair)),
      values: Uint8Array.from(pairs, (pair) => codes.values[pair] ?? 0),
    },
    width,
    codes.valueBits,
  )
}

/** How much likelier each triple is than the table will say without it. */
const tripleGainsOf = (
  {source: {bigrams, trigrams}, pairs}: Pruned,
  pairGains: Float32Array,
  codes: PairCodes,
  contexts: Uint32Array,
  triples: Uint32Array,
): Float32Array =>
  Float32Array.from(triples, (at) => {
    const [context = 0, rest = 0] = [contexts[at], trigrams.rest[at]]
    const words = (bigrams.prob[rest] ?? 0) - (pairGains[rest] ?? 0)
    const gain = pairs[rest] === 1 ? (codes.gains[codes.values[rest] ?? 0] ?? 0) : 0
    return (trigrams.prob[at] ?? 0) - words - gain - (codes.backoffs[codes.values[context] ?? 0] ?? 0)
  })

/** Makes a small model of a large one. */
export const buildModel = (whole: SourceModel, keep: Keep, widths: Widths): ModelTables => {
  const contexts = findContexts(whole)
  const pruned = prune(whole, contexts, keep)
  const {source} = pruned
  const chosen = chooseWords(source, pruned.words)
  const pairGains = pairGainsOf(source, chosen)
  const codes = codePairs(pairGains, source.bigrams.backoff, pruned.pairs, pruned.leads)
  const triples = numbersWhere(pruned.triples)
  const gains = tripleGainsOf(pruned, pairGains, codes, contexts, triples)
  const tripleGains = levelsOf(gains, 1 << TRIPLE_BITS)
  const tripleKeys = {
    a: triples.map((at) => chosen.numbers[source.trigrams.first[at] ?? 0] ?? 0),
    b: triples.map((at) => pairKey(source, chosen, source.trigrams.rest[at] ?? 0)),
    values: Uint8Array.from(gains, (gain) => nearest(tripleGains, gain)),
  }
  const {starts, prints, probs, backoffs} = chosen
  return {
    ...{starts, prints, probs, backoffs, tripleGains},
    pairGains: codes.gains,
    pairBackoffs: codes.backoffs,
    pairs: pairTable(pruned, chosen, codes, widths.pair),
    triples: fillFuse(tripleKeys, widths.triple, TRIPLE_BITS),
  }
}
