import {readFileSync} from 'node:fs'
import {bitsAt, bitsOf, powersAt} from './bits.ts'

/** Pairs of words: each `second` stands right behind its `first`. Values are powers of ten. */
export interface Bigrams {
  readonly first: Uint32Array
  readonly second: Uint32Array
  readonly prob: Float32Array
  /** What a third word's probability is multiplied by where the three do not stand in the model; 0 as a power where it has none. */
  readonly backoff: Float32Array
}

/** Three words in a row: `first`, and then the two of the bigram at `rest`. */
export interface Trigrams {
  readonly first: Uint32Array
  readonly rest: Uint32Array
  readonly prob: Float32Array
}

/** A language model as it is in CMU Sphinx's file, words by number. */
export interface SourceModel {
  readonly words: readonly string[]
  readonly prob: Float32Array
  readonly backoff: Float32Array
  readonly bigrams: Bigrams
  readonly trigrams: Trigrams
}

const TITLE = 'Trie Language Model'
const BINS = 1 << 16

/** Where the parts of the file stand, in bytes, and how wide its fields are, in bits. */
interface Layout {
  readonly wordCount: number
  readonly wordBits: number
  readonly pairBits: number
  readonly tripleBits: number
  readonly nextBits: number
  readonly bins: number
  readonly unigrams: number
  readonly bigrams: number
  readonly trigrams: number
  readonly strings: number
}

// One entry more stands at the end, rounded up to bytes, then eight bytes of padding.
const partSize = (entries: number, bits: number): number => Math.ceil(((1 + entries) * bits) / 8) + 8

const layoutOf = (view: DataView): Layout => {
  const countAt = (order: number): number => view.getUint32(TITLE.length + 1 + order * 4, true)
  const [wordCount, pairs, triples] = [countAt(0), countAt(1), countAt(2)]
  const [wordBits, nextBits] = [bitsOf(wordCount), bitsOf(triples)]
  const [pairBits, tripleBits] = [wordBits + 32 + nextBits, wordBits + 16]
  const bins = TITLE.length + 1 + 12 + 4
  const unigrams = bins + 3 * BINS * 4
  const bigrams = unigrams + (wordCount + 1) * 12
  const trigrams = bigrams + partSize(pairs, pairBits)
  const strings = trigrams + partSize(triples, tripleBits) + 4
  return {wordCount, wordBits, pairBits, tripleBits, nextBits, bins, unigrams, bigrams, trigrams, strings}
}

// The trie stands on its head: under each word the words before it, under each of these the ones before them.
const readBigrams = (view: DataView, layout: Layout): Bigrams => {
  const {wordCount, wordBits, pairBits, bins, unigrams, bigrams} = layout
  const startOf = (word: number): number => view.getUint32(unigrams + word * 12 + 8, true)
  const count = startOf(wordCount)
  const probs = powersAt(view, bins, BINS)
  const backoffs = powersAt(view, bins + BINS * 4, BINS)
  const [first, second] = [new Uint32Array(count), new Uint32Array(count)]
  const [prob, backoff] = [new Float32Array(count), new Float32Array(count)]
  for (let word = 0; word < wordCount; word++) {
    const end = startOf(word + 1)
    for (let at = startOf(word); at < end; at++) {
      const bit = at * pairBits
      second[at] = word
      first[at] = bitsAt(view, bigrams, bit, wordBits)
      backoff[at] = backoffs[bitsAt(view, bigrams, bit + wordBits, 16)] ?? 0
      prob[at] = probs[bitsAt(view, bigrams, bit + wordBits + 16, 16)] ?? 0
    }
  }
  return {first, second, prob, backoff}
}

const readTrigrams = (view: DataView, layout: Layout, pairs: number): Trigrams => {
  const {wordBits, pairBits, tripleBits, nextBits, bins, bigrams, trigrams} = layout
  const startOf = (pair: number): number => bitsAt(view, bigrams, pair * pairBits + wordBits + 32, nextBits)
  const probs = powersAt(view, bins + 2 * BINS * 4, BINS)
  const count = startOf(pairs)
  const [first, rest] = [new Uint32Array(count), new Uint32Array(count)]
  const prob = new Float32Array(count)
  for (let pair = 0; pair < pairs; pair++) {
    const end = startOf(pair + 1)
    for (let at = startOf(pair); at < end; at++) {
      rest[at] = pair
      first[at] = bitsAt(view, trigrams, at * tripleBits, wordBits)
      prob[at] = probs[bitsAt(view, trigrams, at * tripleBits + wordBits, 16)] ?? 0
    }
  }
  return {first, rest, prob}
}

/** Reads a trigram model in the “Trie Language Model” format of CMU Sphinx (sphinxbase 5). */
export const readTrie = (path: string): SourceModel => {
  const bytes = readFileSync(path)
  if (bytes.toString('latin1', 0, TITLE.length) !== TITLE || bytes[TITLE.length] !== 3)
    throw new Error(`Expected a trigram model of CMU Sphinx in ${path}, got other bytes`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const layout = layoutOf(view)
  const words = bytes.toString('latin1', layout.strings).split('\0').slice(0, layout.wordCount)
  const bigrams = readBigrams(view, layout)
  return {
    words,
    prob: powersAt(view, layout.unigrams, layout.wordCount, 12),
    backoff: powersAt(view, layout.unigrams + 4, layout.wordCount, 12),
    bigrams,
    trigrams: readTrigrams(view, layout, bigrams.first.length),
  }
}
