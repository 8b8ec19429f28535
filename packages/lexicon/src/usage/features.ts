import {neighbours} from './neighbours.ts'

/** A sentence as numbers: two marks for its start, its words, commas and breaks, two marks for its end. */
export interface Line {
  readonly words: Int32Array | readonly number[]
  readonly kinds: Int32Array | readonly number[]
  /** Hashes of the words' spelling, 0 for marks. */
  readonly hashes: Int32Array | readonly number[]
}

/** How many features a place has. */
export const FEATURES = 19
/** So many of them, the first, tell of the place alone; the rest of the two words between which to choose. */
export const OWN = 15
/** Features are hashed into this many bits. */
export const BITS = 15

const mix = (feature: number, a: number, b: number): number => {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 7, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ Math.imul(b + 3, 0xc2b2ae35), 0x27d4eb2f)
  return (hash ^ (hash >>> 13)) & ((1 << BITS) - 1)
}

/** Tells which words part clauses and which end a subject: by their numbers. */
export interface Hinges {
  readonly clause: ReadonlySet<number>
  readonly phrase: ReadonlySet<number>
}

/** The last word of what looks like the subject of the clause before a place: “The leaders | of the party were”. */
const subjectBefore = ({words, kinds}: Line, at: number, {clause, phrase}: Hinges): number => {
  let from = at - 1
  while (from > 1 && !clause.has(words[from] ?? 0)) from--
  let last = 0
  for (let index = from + 1; index < at; index++) {
    if (phrase.has(words[index] ?? 0)) break
    last = kinds[index] ?? 0
  }
  return last || (words[from] ?? 0)
}

/**
 * Writes the features of a place into `out`. `left` is the word before it, `right` the word behind: for a word's own
 * place they are its neighbours, for a gap the words on both sides.
 */
export const writeFeatures = (
  line: Line,
  left: number,
  right: number,
  hinges: Hinges,
  out: Int32Array,
): void => {
  const {words, kinds} = line
  const l1 = words[left] ?? 0
  const l2 = words[left - 1] ?? 0
  const r1 = words[right] ?? 0
  const r2 = words[right + 1] ?? 0
  const kl1 = kinds[left] ?? 0
  const kr1 = kinds[right] ?? 0
  out[0] = mix(0, l1, 0)
  out[1] = mix(1, r1, 0)
  out[2] = mix(2, l2, l1)
  out[3] = mix(3, r1, r2)
  out[4] = mix(4, l1, r1)
  out[5] = mix(5, kl1, kr1)
  out[6] = mix(6, kr1, 0)
  out[7] = mix(7, kl1, 0)
  out[8] = mix(8, kr1, kinds[right + 1] ?? 0)
  out[9] = mix(9, kinds[left - 1] ?? 0, kl1)
  out[10] = mix(10, l2, 0)
  out[11] = mix(11, r2, 0)
  out[12] = mix(12, subjectBefore(line, left + 1, hinges), 0)
  out[13] = mix(13, l1, kr1)
  out[14] = mix(14, kl1, r1)
}

/** How often a word stands beside the words of a place in English at large: see `neighbours`. */
export interface Beside {
  readonly before: number
  readonly behind: number
}

/** Asks how often a word, by its hash, stands between two words of a line; 0 asks how often these stand side by side. */
export const besideOf = (
  table: Uint16Array,
  {hashes}: Line,
  left: number,
  right: number,
  hash: number,
): Beside => {
  const l = hashes[left] ?? 0
  const r = hashes[right] ?? 0
  if (hash !== 0) return {before: neighbours(table, l, hash), behind: neighbours(table, hash, r)}
  const between = neighbours(table, l, r)
  return {before: between, behind: between}
}

/** Which of two words is never seen beside a third, as bits. */
export const neverOf = (first: number, second: number): number =>
  (second === 0 ? 1 : 0) + (first === 0 ? 2 : 0)

/** How much more often the second word stands there than the first. */
export const gainOf = (first: number, second: number): number => (second - first + 1) >> 1

/** The features of two words alone, from what {@link gainOf} and {@link neverOf} say of both sides. */
export const leanFeatures: {
  readonly before: (gain: number, never: number) => number
  readonly behind: (gain: number, never: number) => number
  readonly both: (before: number, behind: number) => number
  readonly sum: (gains: number) => number
} = {
  before: (gain, never) => mix(OWN, gain, never),
  behind: (gain, never) => mix(OWN + 1, gain, never),
  both: (before, behind) => mix(OWN + 2, before, behind),
  sum: (gains) => mix(OWN + 3, gains, 0),
}

/** Writes after a place's own features how much more often the second word stands beside its neighbours than the first. */
export const writeLean = (first: Beside, second: Beside, out: Int32Array): void => {
  const before = gainOf(first.before, second.before)
  const behind = gainOf(first.behind, second.behind)
  out[OWN] = leanFeatures.before(before, neverOf(first.before, second.before))
  out[OWN + 1] = leanFeatures.behind(behind, neverOf(first.behind, second.behind))
  out[OWN + 2] = leanFeatures.both(before >> 1, behind >> 1)
  out[OWN + 3] = leanFeatures.sum(before + behind)
}
