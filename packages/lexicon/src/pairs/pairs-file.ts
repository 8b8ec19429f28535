import type {PairTable} from './pair-table.ts'

/** What `pairs.bin` holds. */
export interface PairsModel {
  /** Words and classes that count as themselves. */
  readonly symbols: readonly string[]
  /** For each symbol and each that may follow, how much likelier it does than by chance. */
  readonly classes: Int8Array
  /** The same for words, and with '' what is left for the unseen behind a word. */
  readonly table: PairTable
}

/** Writes a model into one file: two lengths, the symbols as JSON, classes, values, fingerprints. */
export const packPairs = ({symbols, classes, table}: PairsModel): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(symbols))
  const head = Math.ceil((8 + json.length) / 2) * 2
  const even = classes.length + (classes.length % 2)
  const {prints, values} = table
  const bytes = new Uint8Array(head + even + values.length + prints.byteLength)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, json.length, true)
  view.setUint32(4, values.length, true)
  bytes.set(json, 8)
  bytes.set(new Uint8Array(classes.buffer, classes.byteOffset, classes.length), head)
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), head + even)
  bytes.set(new Uint8Array(prints.buffer, prints.byteOffset, prints.byteLength), head + even + values.length)
  return bytes
}

/** Reads what {@link packPairs} wrote; the tables are views, not copies. */
export const unpackPairs = (buffer: ArrayBuffer): PairsModel => {
  const view = new DataView(buffer)
  const length = view.getUint32(0, true)
  const slots = view.getUint32(4, true)
  const symbols = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length))) as string[]
  const head = Math.ceil((8 + length) / 2) * 2
  const cells = symbols.length ** 2
  const classes = new Int8Array(buffer, head, cells)
  const from = head + cells + (cells % 2)
  const values = new Int8Array(buffer, from, slots)
  return {symbols, classes, table: {values, prints: new Uint16Array(buffer, from + slots, slots)}}
}
