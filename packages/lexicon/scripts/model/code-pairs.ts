import {levelsOf, nearest} from './quantise.ts'

const VALUE_BITS = 5
/** Values below this leave nothing to unknown triples; the others come in groups, one for each backoff. */
const PLAIN = 16
const GROUPS = 2
const IN_GROUP = 8

/** Pairs as values of so many bits, and what each value says. */
export interface PairCodes {
  readonly valueBits: number
  readonly values: Uint8Array
  readonly gains: Float32Array
  readonly backoffs: Float32Array
}

/** Puts pairs into few values: plain ones by gain, those that triples begin with by backoff and gain. */
export const codePairs = (
  gains: Float32Array,
  backoffs: Float32Array,
  kept: Uint8Array,
  leads: Uint8Array,
): PairCodes => {
  const leadBackoffs = levelsOf(
    backoffs.filter((_, at) => leads[at] === 1),
    GROUPS,
  )
  const groups = gains.map((_, at) =>
    kept[at] === 0 ? -2 : leads[at] === 0 ? -1 : nearest(leadBackoffs, backoffs[at] ?? 0),
  )
  const levels = new Float32Array(1 << VALUE_BITS)
  const said = new Float32Array(1 << VALUE_BITS)
  const values = new Uint8Array(gains.length)
  for (let group = -1; group < GROUPS; group++) {
    const from = group < 0 ? 0 : PLAIN + group * IN_GROUP
    const own = levelsOf(
      gains.filter((_, at) => groups[at] === group),
      group < 0 ? PLAIN : IN_GROUP,
    )
    levels.set(own, from)
    if (group >= 0) said.fill(leadBackoffs[group] ?? 0, from, from + IN_GROUP)
    for (const [at, one] of groups.entries())
      if (one === group) values[at] = from + nearest(own, gains[at] ?? 0)
  }
  return {valueBits: VALUE_BITS, values, gains: levels, backoffs: said}
}
