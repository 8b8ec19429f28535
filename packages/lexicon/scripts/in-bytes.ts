/** Rounds weights to whole steps of which a byte holds 127 either way; what is smaller than `least` steps counts as nothing. */
export const inBytes = (weights: Iterable<number>, steps: number, least = 0): Int8Array =>
  Int8Array.from(weights, (weight) => {
    const scaled = weight * steps
    return Math.abs(scaled) < least ? 0 : Math.round(Math.max(-127, Math.min(127, scaled)))
  })
