/** Hashes a feature, by its number, and up to three numbers that it is of; whoever asks takes as many of the lowest bits as wanted. */
export const featureHash = (feature: number, a: number, b: number, c: number): number => {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 7, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ Math.imul(b + 3, 0xc2b2ae35), 0x27d4eb2f)
  hash ^= hash >>> 14
  hash = Math.imul(hash ^ Math.imul(c + 5, 0x165667b1), 0x9e3779b1)
  return hash ^ (hash >>> 13)
}
