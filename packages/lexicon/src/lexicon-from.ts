import {capitalised, type Lexicon} from '@copydesk/core'
import {
  AFFIX,
  DIALECT_MASK,
  DIALECT_SHIFT,
  HEADER_WORDS,
  hash,
  hashCodes,
  MAGIC,
  SUPPLEMENT,
  TAG_MASK,
  TITLED,
  TRIGRAM_BYTES,
  trigramBit,
  UNSUGGESTED,
  VERSION,
  ZIPF_MASK,
  ZIPF_SCALE,
  ZIPF_SHIFT,
} from './format.ts'

interface Table {
  /** The place of a form as written, -1 where there is none. */
  readonly find: (form: string) => number
  /** The same for the first letters of a row of UTF-16 codes. */
  readonly findCodes: (codes: Uint16Array, length: number) => number
  readonly values: Uint32Array
  readonly names: Uint8Array
  readonly trigrams: Uint8Array
}

const tableOf = (buffer: ArrayBuffer): Table => {
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  const [magic, version, count = 0, bits = 0] = header
  if (magic !== MAGIC || version !== VERSION)
    throw new Error('Expected lexicon.bin of this version, got other bytes')
  const buckets = 1 << bits
  const starts = new Uint32Array(buffer, HEADER_WORDS * 4, buckets + 1)
  const prints = new Uint32Array(buffer, starts.byteOffset + starts.byteLength, count)
  const values = new Uint32Array(buffer, prints.byteOffset + prints.byteLength, count)
  const names = new Uint8Array(buffer, values.byteOffset + values.byteLength, count)
  const trigrams = new Uint8Array(buffer, names.byteOffset + count, TRIGRAM_BYTES)
  const placeOf = (hashed: Uint32Array): number => {
    const first = hashed[0] ?? 0
    const print = hashed[1] ?? 0
    const bucket = first >>> (32 - bits)
    const end = starts[bucket + 1] ?? 0
    for (let at = starts[bucket] ?? 0; at < end; at++) if (prints[at] === print) return at
    return -1
  }
  const find = (form: string): number => placeOf(hash(form))
  const findCodes = (codes: Uint16Array, length: number): number => placeOf(hashCodes(codes, length))
  return {find, findCodes, values, names, trigrams}
}

/** Longer strings are no words, whatever they hash to; it also bounds the cost of a look-up. */
const LONGEST = 64

const withoutPossessive = (form: string): string => {
  if (form.endsWith("'s") || form.endsWith("'S")) return form.slice(0, -2)
  return /s'$/i.test(form) ? form.slice(0, -1) : form
}

const titled = (form: string): string => capitalised(form.toLowerCase())

/** The spellings to look a form up under, as written first: The → the; PARIS → paris, Paris; Paris's → Paris. */
const spellings = function* (form: string): Generator<string> {
  yield form
  const lower = form.toLowerCase()
  if (form === lower) return
  if (form.slice(1) === lower.slice(1)) yield lower
  else if (form === form.toUpperCase()) {
    yield lower
    yield titled(form)
  }
}

const KNOWN = ((DIALECT_MASK << DIALECT_SHIFT) | SUPPLEMENT) >>> 0

/** Makes a lexicon of the bytes of lexicon.bin; nothing is copied or decoded. */
export const lexiconFrom = (buffer: ArrayBuffer): Lexicon => {
  const {find, findCodes, values, names, trigrams} = tableOf(buffer)
  const valueAt = (form: string): number => values[find(form)] ?? 0
  const knownValue = (form: string): number => {
    if (form.length > LONGEST) return 0
    for (const spelling of spellings(form)) {
      const value = valueAt(spelling)
      if ((value & KNOWN) !== 0) return value
    }
    const base = withoutPossessive(form)
    return base === form || base === '' ? 0 : knownValue(base)
  }
  return {
    has: (form) => knownValue(form) !== 0,
    dialects: (form) => (knownValue(form) >>> DIALECT_SHIFT) & DIALECT_MASK,
    suggestible: (form) =>
      form.length <= LONGEST && (valueAt(form) & KNOWN) !== 0 && (valueAt(form) & UNSUGGESTED) === 0,
    suggests: (codes, length) => {
      const value = values[findCodes(codes, length)] ?? 0
      return (value & KNOWN) !== 0 && (value & UNSUGGESTED) === 0
    },
    zipf: (form) => {
      if (form.length > LONGEST) return 0
      let value = valueAt(form)
      if (value === 0) value = valueAt(titled(form)) || valueAt(form.toLowerCase())
      return ((value >>> ZIPF_SHIFT) & ZIPF_MASK) / ZIPF_SCALE
    },
    tags: (form) => (form.length > LONGEST ? 0 : valueAt(form) & TAG_MASK),
    names: (form) => (form.length > LONGEST ? 0 : (names[find(form)] ?? 0) & ~(AFFIX | TITLED)),
    hasTrigram: (a, b, c) => {
      const bit = trigramBit(a, b, c)
      return (((trigrams[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1
    },
    isTitled: (lower) => lower.length <= LONGEST && ((names[find(lower)] ?? 0) & TITLED) !== 0,
    isAffix: (form) => form.length <= LONGEST && ((names[find(form)] ?? 0) & AFFIX) !== 0,
  }
}
