/**
 * The layout of lexicon.bin, little-endian: a header of six 32-bit numbers (magic, version, entries, bucket bits, two
 * reserved), bucket starts (32-bit, one more than there are buckets), then for each entry, in bucket order, a 32-bit
 * fingerprint, a 32-bit value and an 8-bit set of names; last a bit for each three letters in a row. Text is not stored: bucket and fingerprint come from two hashes.
 */
export const MAGIC = 0x43444c58
/** The version of the format; a table of another is not read. */
export const VERSION = 3
/** The length of the header, in words of 32 bits. */
export const HEADER_WORDS = 6

/** Where the parts of a value stand: tags in the low bits, then Zipf frequency in sixteenths, dialects and flags. */
export const ZIPF_SHIFT = 18
/** How many steps a whole Zipf frequency has. */
export const ZIPF_SCALE = 16
/** Where the dialects stand. */
export const DIALECT_SHIFT = 25
/** The bits of the tags. */
export const TAG_MASK: number = (1 << ZIPF_SHIFT) - 1
/** The bits of the frequency, once shifted. */
export const ZIPF_MASK = 0x7f
/** The bits of the dialects, once shifted. */
export const DIALECT_MASK = 0x1f
/** A word that no dictionary has and edited copy does. */
export const SUPPLEMENT: number = 1 << 30
/** A word that is never to be proposed: slurs and obscenities. */
export const UNSUGGESTED: number = 1 << 31

/** Among an entry’s names: no name, but “anti-” or “-like”. */
export const AFFIX: number = 1 << 7

/** Among an entry’s names: no name, but a common word that may name by itself: the Gulf. */
export const TITLED: number = 1 << 6

const scratch = new Uint32Array(2)

const finished = (first: number, second: number): Uint32Array => {
  const mixed = first ^ (first >>> 15)
  scratch[0] = Math.imul(mixed, 0x2c1b3c6d) >>> 0
  scratch[1] = (second ^ (second >>> 13)) >>> 0
  return scratch
}

/** Hashes a form twice, into `[bucket hash, fingerprint]`; the array is used again by the next call. */
export const hash = (form: string): Uint32Array => {
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul((second ^ code) + (second << 6), 0x85ebca6b)
  }
  return finished(first, second)
}

/** Hashes the first letters of a row of UTF-16 codes as {@link hash} does a form. */
export const hashCodes = (codes: Uint16Array, length: number): Uint32Array => {
  let first = 0x811c9dc5
  let second = 0x9e3779b9
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul((second ^ code) + (second << 6), 0x85ebca6b)
  }
  return finished(first, second)
}

/** Letters of a trigram: a to z, the edge of a word, and all else. */
const LETTERS = 28

/** How many bytes tell which three letters stand in a row in some word. */
export const TRIGRAM_BYTES: number = Math.ceil(LETTERS ** 3 / 8)

const letterOf = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : code === 0 ? 0 : 27)

/** The bit of three letters, given as UTF-16 codes; 0 is the edge of a word. */
export const trigramBit = (a: number, b: number, c: number): number =>
  (letterOf(a) * LETTERS + letterOf(b)) * LETTERS + letterOf(c)
