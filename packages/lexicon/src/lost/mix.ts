/** Mixes a feature's number and what it holds into one number. */
export const mix = (feature: number, a: number, b = 0, c = 0, d = 0): number => {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 7, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ Math.imul(b + 3, 0xc2b2ae35), 0x27d4eb2f)
  hash ^= hash >>> 14
  hash = Math.imul(hash ^ Math.imul(c + 5, 0x165667b1), 0x9e3779b1)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ Math.imul(d + 11, 0x2c1b3c6d), 0x297a2d39)
  return (hash ^ (hash >>> 16)) | 0
}

/** The weights of features and words are hashed into so many bits. */
export const LOST_BITS = 21

/** Where the weight of a feature for a word stands. */
export const slotOf = (feature: number, word: number): number => {
  const hash = Math.imul(feature ^ Math.imul(word + 1, 0x9e3779b1), 0x2c1b3c6d)
  return (hash ^ (hash >>> 15)) & ((1 << LOST_BITS) - 1)
}

/** Stands for whatever word is lost. */
export const ANY = 99
