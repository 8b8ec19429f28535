/** Tells how far the values of each feature lie from 0, as a mean: `facts` holds so many rows, each with a value for each of `width` features. */
export const spreadsOf = (facts: Float32Array, width: number, rows: number): Float64Array => {
  const sums = new Float64Array(width)
  for (let at = 0; at < rows * width; at++) sums[at % width] = (sums[at % width] ?? 0) + (facts[at] ?? 0) ** 2
  return sums.map((sum) => Math.sqrt(sum / rows) || 1)
}
