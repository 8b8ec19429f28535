const ROUNDS = 40

/** Rows of numbers, all of one width. */
export interface Rows {
  readonly cells: Float32Array
  readonly width: number
}

const meanOf = ({cells, width}: Rows): Float64Array => {
  const mean = new Float64Array(width)
  for (const [at, cell] of cells.entries()) mean[at % width] = (mean[at % width] ?? 0) + cell
  return mean.map((sum) => (sum * width) / cells.length)
}

const covarianceOf = ({cells, width}: Rows, mean: Float64Array): Float64Array => {
  const covariance = new Float64Array(width * width)
  const own = new Float64Array(width)
  for (let from = 0; from < cells.length; from += width) {
    for (let at = 0; at < width; at++) own[at] = (cells[from + at] ?? 0) - (mean[at] ?? 0)
    for (let row = 0; row < width; row++) {
      const factor = own[row] ?? 0
      for (let at = 0; at < width; at++)
        covariance[row * width + at] = (covariance[row * width + at] ?? 0) + factor * (own[at] ?? 0)
    }
  }
  return covariance
}

const scaledToOne = (vector: Float64Array): Float64Array => {
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

const times = (matrix: Float64Array, vector: Float64Array): Float64Array =>
  vector.map((_, row) => {
    let sum = 0
    for (let at = 0; at < vector.length; at++)
      sum += (matrix[row * vector.length + at] ?? 0) * (vector[at] ?? 0)
    return sum
  })

/** The middle of rows, and the axes along which they lie furthest apart, the longest first: found one by one by power iteration. */
export const principalAxes = (
  rows: Rows,
  count: number,
): {readonly mean: Float64Array; readonly axes: readonly Float64Array[]} => {
  const {width} = rows
  const mean = meanOf(rows)
  const rest = covarianceOf(rows, mean)
  const axes: Float64Array[] = []
  while (axes.length < count) {
    let axis = scaledToOne(Float64Array.from({length: width}, (_, at) => 1 + ((at * 7) % 11)))
    for (let round = 0; round < ROUNDS; round++) axis = scaledToOne(times(rest, axis))
    const along = times(rest, axis).reduce((sum, value, at) => sum + value * (axis[at] ?? 0), 0)
    for (let row = 0; row < width; row++)
      for (let at = 0; at < width; at++)
        rest[row * width + at] = (rest[row * width + at] ?? 0) - along * (axis[row] ?? 0) * (axis[at] ?? 0)
    axes.push(axis)
  }
  return {mean, axes}
}
