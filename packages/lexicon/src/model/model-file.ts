import {joinParts} from '../join-parts.ts'
import {cellNumbers, type FuseTable} from './fuse-table.ts'

/** What `model.bin` holds. Words are by number from 1 on; 0 is a word that the model does not know. */
export interface ModelTables {
  /** Where each bucket of words begins, and where the last one ends. */
  readonly starts: Uint16Array
  readonly prints: Uint16Array
  /** For each word, less its log10 probability, in steps of {@link PROB_STEP}. */
  readonly probs: Uint8Array
  /** For each word, what its pairs leave to those that the model does not know: a log10 in steps of {@link BACKOFF_STEP}. */
  readonly backoffs: Int8Array
  readonly pairs: FuseTable
  readonly triples: FuseTable
  /** By the value of a pair: how much likelier it is than its words alone say, and what it leaves to unknown triples. */
  readonly pairGains: Float32Array
  readonly pairBackoffs: Float32Array
  /** By the value of a triple: how much likelier it is than its pairs say. */
  readonly tripleGains: Float32Array
}

/** The step in which logarithms of probabilities are kept. */
export const PROB_STEP: number = 1 / 32
/** The step of those of back-off weights. */
export const BACKOFF_STEP: number = 1 / 64
/** Words are found by so many bits of one hash and 16 of another. */
export const BUCKET_BITS = 16

const MAGIC = 0x43444c4d
const VERSION = 1
const TABLE_FIELDS = 5
const HEADER_WORDS = 3 + 2 * TABLE_FIELDS

const fieldsOf = ({seed, segment, reach, width, valueBits}: FuseTable): readonly number[] => [
  seed,
  segment,
  reach,
  width,
  valueBits,
]

/** Writes a model into one file: a header of 32-bit numbers, then its arrays, the widest first. */
export const packModel = (tables: ModelTables): Uint8Array => {
  const {prints, pairs, triples} = tables
  const header = Uint32Array.of(MAGIC, VERSION, prints.length, ...fieldsOf(pairs), ...fieldsOf(triples))
  const {pairGains, pairBackoffs, tripleGains, starts, probs, backoffs} = tables
  return joinParts([
    header,
    pairGains,
    pairBackoffs,
    tripleGains,
    starts,
    prints,
    pairs.cells,
    triples.cells,
    probs,
    backoffs,
  ])
}

/** Reads what {@link packModel} wrote; the arrays are views, not copies. Throws at other bytes. */
export const unpackModel = (buffer: ArrayBuffer): ModelTables => {
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  const [magic, version, words = 0] = header
  if (magic !== MAGIC || version !== VERSION)
    throw new Error('Expected model.bin of this version, got other bytes')
  let at = header.byteLength
  const next = <T extends ArrayBufferView>(make: (offset: number) => T): T => {
    const part = make(at)
    at += part.byteLength
    return part
  }
  const tableAt = (field: number): Omit<FuseTable, 'cells'> => {
    const [seed = 0, segment = 0, reach = 0, width = 0, valueBits = 0] = header.subarray(field)
    return {seed, segment, reach, width, valueBits}
  }
  const [pairs, triples] = [tableAt(3), tableAt(3 + TABLE_FIELDS)]
  const cellsOf = ({reach, segment, width}: Omit<FuseTable, 'cells'>): Uint16Array =>
    next((offset) => new Uint16Array(buffer, offset, cellNumbers(reach + 2 * segment, width)))
  return {
    pairGains: next((offset) => new Float32Array(buffer, offset, 1 << pairs.valueBits)),
    pairBackoffs: next((offset) => new Float32Array(buffer, offset, 1 << pairs.valueBits)),
    tripleGains: next((offset) => new Float32Array(buffer, offset, 1 << triples.valueBits)),
    starts: next((offset) => new Uint16Array(buffer, offset, (1 << BUCKET_BITS) + 1)),
    prints: next((offset) => new Uint16Array(buffer, offset, words)),
    pairs: {...pairs, cells: cellsOf(pairs)},
    triples: {...triples, cells: cellsOf(triples)},
    probs: next((offset) => new Uint8Array(buffer, offset, words)),
    backoffs: next((offset) => new Int8Array(buffer, offset, words)),
  }
}
