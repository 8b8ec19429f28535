const BINS = 4096
const ROUNDS = 40

/** Counts of values in narrow bins, with the middle of each. */
interface Histogram {
  readonly counts: Float64Array
  readonly middleOf: (bin: number) => number
}

const histogramOf = (values: Float32Array): Histogram => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)]
  const width = (high - low) / BINS || 1
  const counts = new Float64Array(BINS)
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor((value - low) / width))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return {counts, middleOf: (bin) => low + (bin + 0.5) * width}
}

/** The number of the level that is nearest to a value. */
export const nearest = (levels: Float32Array, value: number): number => {
  let best = 0
  for (let at = 1; at < levels.length; at++) {
    if (Math.abs((levels[at] ?? 0) - value) < Math.abs((levels[best] ?? 0) - value)) best = at
  }
  return best
}

/** Gives the levels that stand for values with the least square error, as Lloyd (1957) finds them from even ones. */
export const levelsOf = (values: Float32Array, count: number): Float32Array => {
  const {counts, middleOf} = histogramOf(values)
  const levels = Float32Array.from({length: count}, (_, at) => middleOf(((at + 0.5) * BINS) / count))
  for (let round = 0; round < ROUNDS; round++) {
    const [sums, weights] = [new Float64Array(count), new Float64Array(count)]
    for (let bin = 0; bin < BINS; bin++) {
      const at = nearest(levels, middleOf(bin))
      sums[at] = (sums[at] ?? 0) + middleOf(bin) * (counts[bin] ?? 0)
      weights[at] = (weights[at] ?? 0) + (counts[bin] ?? 0)
    }
    for (let at = 0; at < count; at++) if (weights[at]) levels[at] = (sums[at] ?? 0) / (weights[at] ?? 1)
  }
  return levels
}
