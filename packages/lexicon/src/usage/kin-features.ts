import type {Beside, Line} from './features.ts'

/** How many features a word and one of its kin have. */
export const KIN_FEATURES = 14
/** They are hashed into this many bits, for all words together. */
export const KIN_BITS = 16

/** A word as the words around it see it. */
export interface Kin {
  readonly word: string
  readonly hash: number
  readonly kind: number
  /** Zipf frequency. */
  readonly zipf: number
  /** Whether it sounds or looks like the word that stands there. */
  readonly alike: boolean
}

const mix = (feature: number, a: number, b: number, c: number): number => {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 7, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ Math.imul(b + 3, 0xc2b2ae35), 0x27d4eb2f)
  hash ^= hash >>> 14
  hash = Math.imul(hash ^ Math.imul(c + 5, 0x165667b1), 0x9e3779b1)
  return (hash ^ (hash >>> 13)) & ((1 << KIN_BITS) - 1)
}

/** Writes the features of a place where `typed` stands and `kin` may be meant. */
export const writeKinFeatures = (
  {kinds}: Line,
  at: number,
  [typed, kin]: readonly [Kin, Kin],
  [has, would]: readonly [Beside, Beside],
  out: Int32Array,
): void => {
  const left = kinds[at - 1] ?? 0
  const right = kinds[at + 1] ?? 0
  const before = Math.round((would.before - has.before) / 2)
  const behind = Math.round((would.behind - has.behind) / 2)
  const prior = Math.round(2 * (kin.zipf - typed.zipf))
  const alike = kin.alike ? 1 : 0
  const seen = (has.before === 0 ? 0 : 1) + (has.behind === 0 ? 0 : 2)
  out[0] = mix(0, before, has.before === 0 ? 1 : 0, 0)
  out[1] = mix(1, behind, has.behind === 0 ? 1 : 0, 0)
  out[2] = mix(2, before >> 1, behind >> 1, 0)
  out[3] = mix(3, prior, alike, 0)
  out[4] = mix(4, prior >> 1, would.before >> 3, would.behind >> 3)
  out[5] = mix(5, typed.kind, kin.kind, 0)
  out[6] = mix(6, left, typed.kind, kin.kind)
  out[7] = mix(7, right, typed.kind, kin.kind)
  out[8] = mix(8, Math.round(2 * typed.zipf), seen, alike)
  out[9] = mix(9, would.before >> 1, Math.round(kin.zipf), 0)
  out[10] = mix(10, would.behind >> 1, Math.round(kin.zipf), 0)
  out[11] = mix(11, left, right, kin.kind)
  out[12] = mix(12, left, right, typed.kind)
  out[13] = mix(13, prior, seen, (would.before === 0 ? 0 : 1) + (would.behind === 0 ? 0 : 2))
}
