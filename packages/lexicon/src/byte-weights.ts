/** So many steps of a weight make one, where weights are kept in bytes. */
export const STEPS = 32

/** Reads weights that are kept in bytes. */
export const byteWeights = (buffer: ArrayBuffer): Float32Array =>
  Float32Array.from(new Int8Array(buffer), (steps) => steps / STEPS)
