import type {Model, ModelHead} from './model.ts'

/** Tables begin at multiples of four. */
const aligned = (length: number): number => Math.ceil(length / 4) * 4

interface FileHead extends ModelHead {
  /** The bytes of each table. */
  readonly bytes: readonly number[]
}

/** Writes a model into one file: the length of its head, its head as JSON, its tables. */
export const packModel = ({table, pairs, weights, kin, kinWeights, ...head}: Model): Uint8Array => {
  const tables = [table, pairs, weights, kin.keys, kin.starts, kin.lists, kinWeights]
  const fileHead: FileHead = {...head, bytes: tables.map(({byteLength}) => byteLength)}
  const json = new TextEncoder().encode(JSON.stringify(fileHead))
  let end = aligned(4 + json.length)
  const starts = tables.map(({byteLength}) => {
    const start = end
    end = aligned(start + byteLength)
    return start
  })
  const bytes = new Uint8Array(end)
  new DataView(bytes.buffer).setUint32(0, json.length, true)
  bytes.set(json, 4)
  for (const [index, {buffer, byteOffset, byteLength}] of tables.entries())
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), starts[index])
  return bytes
}

/** Reads a model's file; its tables are views, not copies. */
export const unpackModel = (buffer: ArrayBuffer): Model => {
  const length = new DataView(buffer).getUint32(0, true)
  const json = new TextDecoder().decode(new Uint8Array(buffer, 4, length))
  const {bytes, ...head} = JSON.parse(json) as FileHead
  let end = aligned(4 + length)
  let read = 0
  const next = (): readonly [number, number] => {
    const [start, size] = [end, bytes[read++] ?? 0]
    end = aligned(start + size)
    return [start, size]
  }
  const bytesOf = ([start, size]: readonly [number, number]): Uint8Array =>
    new Uint8Array(buffer, start, size)
  const smallOf = ([start, size]: readonly [number, number]): Uint16Array =>
    new Uint16Array(buffer, start, size / 2)
  const signedOf = ([start, size]: readonly [number, number]): Int8Array => new Int8Array(buffer, start, size)
  const table = smallOf(next())
  const pairs = bytesOf(next())
  const weights = signedOf(next())
  const [keyStart, keySize] = next()
  const keys = new Uint32Array(buffer, keyStart, keySize / 4)
  const kin = {keys, starts: smallOf(next()), lists: smallOf(next())}
  return {...head, table, pairs, weights, kin, kinWeights: signedOf(next())}
}
