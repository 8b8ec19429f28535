/** Values are powers of this in the file. */
const TO_LOG10 = Math.log10(1.0001)

/** How many bits numbers up to this one take. */
export const bitsOf = (max: number): number => 32 - Math.clz32(max)

/** Reads up to 25 bits, lowest first, from any bit behind a byte. */
export const bitsAt = (view: DataView, base: number, bit: number, length: number): number =>
  (view.getUint32(base + Math.floor(bit / 8), true) >>> (bit % 8)) & ((1 << length) - 1)

/** Reads numbers that are powers in the file, as powers of ten. */
export const powersAt = (view: DataView, at: number, count: number, stride = 4): Float32Array =>
  Float32Array.from({length: count}, (_, index) => view.getFloat32(at + index * stride, true) * TO_LOG10)
