/** How many features a place has. */
export const FEATURES = 10
/** A feature and a kind are hashed together into this many bits. */
export const BITS = 18
const MASK = (1 << BITS) - 1

/** A sentence in numbers: for each word or mark a hash of its letters and the kinds that it can be, as bits. Two edges stand on each side. */
export interface Row {
  readonly hashes: Int32Array | readonly number[]
  readonly masks: Int32Array | readonly number[]
}

/** Weights in steps, and what common words can be. */
export interface KindModel {
  readonly weights: Int8Array
  readonly learned: ReadonlyMap<string, number>
}

/** Hashes a word's letters. */
export const hashOf = (lower: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < lower.length; at++) hash = Math.imul(hash ^ lower.charCodeAt(at), 0x01000193)
  return hash | 0
}

const mix = (feature: number, a: number, b: number): number =>
  Math.imul(a + Math.imul(feature, 0x1b873593), 0x9e3779b1) ^ Math.imul(b + 0x3c6ef372, 0x85ebca6b)

/** Writes the features of the place `at` into `out`; `kinds` are those of the words before it. */
export const writeFeatures = (
  {hashes, masks}: Row,
  kinds: ArrayLike<number>,
  at: number,
  out: Int32Array,
): void => {
  const word = hashes[at] ?? 0
  const mask = masks[at] ?? 0
  const next = hashes[at + 1] ?? 0
  const nextMask = masks[at + 1] ?? 0
  const before = kinds[at - 1] ?? 0
  const second = kinds[at - 2] ?? 0
  out[0] = mix(0, word, 0)
  out[1] = mix(1, before, mask)
  out[2] = mix(2, before * 32 + second, mask)
  out[3] = mix(3, hashes[at - 1] ?? 0, mask)
  out[4] = mix(4, next, mask)
  out[6] = mix(6, word, before)
  out[7] = mix(7, word, nextMask)
  out[9] = mix(9, before, nextMask)
  out[5] = mix(5, word, next)
  out[8] = mix(8, word, hashes[at - 1] ?? 0)
}

/** Where the weight of a feature for a kind stands. */
export const slotOf = (feature: number, kind: number): number => {
  const hash = Math.imul(feature ^ (feature >>> 15) ^ (kind << 25), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & MASK
}

/** Sums a kind's weights for the features of a place. */
export const scoreOf = (weights: Float32Array | Int8Array, features: Int32Array, kind: number): number => {
  let sum = 0
  for (let feature = 0; feature < FEATURES; feature++)
    sum += weights[slotOf(features[feature] ?? 0, kind)] ?? 0
  return sum
}

/** The likeliest of the kinds in `mask`. */
export const bestOf = (weights: Float32Array | Int8Array, features: Int32Array, mask: number): number => {
  let best = -1
  let top = Number.NEGATIVE_INFINITY
  for (let rest = mask; rest !== 0; ) {
    const kind = 31 - Math.clz32(rest & -rest)
    rest &= rest - 1
    const score = scoreOf(weights, features, kind)
    if (score > top) {
      top = score
      best = kind
    }
  }
  return best
}

/** Packs a model into one file: the length of its head, its head as JSON, weights. */
export const packKinds = ({weights, learned}: KindModel): Uint8Array => {
  const head = new TextEncoder().encode(JSON.stringify([...learned]))
  const bytes = new Uint8Array(4 + head.length + weights.length)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4 + head.length)
  return bytes
}

/** Reads a packed model. */
export const unpackKinds = (buffer: ArrayBuffer): KindModel => {
  const length = new DataView(buffer).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)))
  return {weights: new Int8Array(buffer, 4 + length), learned: new Map(head as [string, number][])}
}
