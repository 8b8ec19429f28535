import {featureHash} from '../feature-hash.ts'

/** Features that are not numbers are hashed into this many bits. */
export const HASH_BITS = 20

/** Hashes a feature and what it is of. */
export const hashOf: ReturnType<typeof featureHash> = featureHash(HASH_BITS)
