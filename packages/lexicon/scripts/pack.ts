import {
  DIALECT_SHIFT,
  HEADER_WORDS,
  hash,
  MAGIC,
  SUPPLEMENT,
  TRIGRAM_BYTES,
  trigramBit,
  UNSUGGESTED,
  VERSION,
  ZIPF_MASK,
  ZIPF_SCALE,
  ZIPF_SHIFT,
} from '../src/format.ts'
import {joinParts} from '../src/join-parts.ts'
import type {Entries, Entry} from './entry.ts'

const BUCKET_BITS = 16

const packed = ({tags, zipf, dialects, supplement, unsuggested}: Entry): number =>
  (tags |
    (Math.min(ZIPF_MASK, Math.round(zipf * ZIPF_SCALE)) << ZIPF_SHIFT) |
    (dialects << DIALECT_SHIFT) |
    (supplement ? SUPPLEMENT : 0) |
    (unsuggested ? UNSUGGESTED : 0)) >>>
  0

/** A bit for each three letters that stand in a row in a dictionary’s word. */
const trigramsOf = (entries: Entries): Uint8Array => {
  const bytes = new Uint8Array(TRIGRAM_BYTES)
  const codeAt = (form: string, at: number): number => form.charCodeAt(at) || 0
  for (const [form, {dialects}] of entries) {
    if (dialects === 0) continue
    const lower = form.toLowerCase()
    for (let at = -1; at < lower.length; at++) {
      const bit = trigramBit(codeAt(lower, at - 1), codeAt(lower, at), codeAt(lower, at + 1))
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return bytes
}

/** Packs the entries into the bytes of lexicon.bin; throws where two forms cannot be told apart. */
export const pack = (entries: Entries): Uint8Array => {
  const rows = Array.from(entries, ([form, entry]) => {
    const [first = 0, print = 0] = hash(form)
    return {form, bucket: first >>> (32 - BUCKET_BITS), print, value: packed(entry), names: entry.names}
  }).sort((a, b) => a.bucket - b.bucket || a.print - b.print || (a.form < b.form ? -1 : 1))
  const buckets = 1 << BUCKET_BITS
  const head = HEADER_WORDS + buckets + 1
  const words = new Uint32Array(head + rows.length * 2)
  words.set([MAGIC, VERSION, rows.length, BUCKET_BITS])
  const names = new Uint8Array(rows.length)
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    if (before?.bucket === row.bucket && before.print === row.print) {
      throw new Error(`Expected two hashes to tell ${before.form} from ${row.form}, got one place`)
    }
    const start = HEADER_WORDS + row.bucket + 1
    words[start] = (words[start] ?? 0) + 1
    words[head + at] = row.print
    words[head + rows.length + at] = row.value
    names[at] = row.names
  }
  for (let at = HEADER_WORDS + 1; at < head; at++) words[at] = (words[at] ?? 0) + (words[at - 1] ?? 0)
  return joinParts([words, names, trigramsOf(entries)])
}
