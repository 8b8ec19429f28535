import {featureHash} from '../feature-hash.ts'

/** Features that are not numbers are hashed into this many bits. */
export const HASH_BITS = 20

/** Hashes a feature and what it is of. */
export const hashOf = (feature: number, a: number, b: number, c: number): number =>
  featureHash(feature, a, b, c) & ((1 << HASH_BITS) - 1)
