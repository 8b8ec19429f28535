/** Gives what hashes a feature, by its number, and up to three numbers that it is of, into so many bits. */
export const featureHash = (
  bits: number,
): ((feature: number, a: number, b?: number, c?: number) => number) => {
  const mask = (1 << bits) - 1
  return (feature, a, b = 0, c = 0) => {
    let hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 7, 0x85ebca6b)
    hash ^= hash >>> 15
    hash = Math.imul(hash ^ Math.imul(b + 3, 0xc2b2ae35), 0x27d4eb2f)
    hash ^= hash >>> 14
    hash = Math.imul(hash ^ Math.imul(c + 5, 0x165667b1), 0x9e3779b1)
    return (hash ^ (hash >>> 13)) & mask
  }
}
