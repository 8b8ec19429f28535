import {LOG_STEP, TAGS, Tag} from '../../src/slips/tag-tables.ts'

/** How likely each tag is. */
type Chances = Float64Array

/** Counts as chances: what was never seen has the share that kinds seen have of all (Witten and Bell), dealt out as `below` says. */
const chancesOf = (counts: Float64Array, below: Chances): Chances => {
  let all = 0
  let kinds = 0
  for (const count of counts) {
    all += count
    if (count > 0) kinds++
  }
  return all === 0 ? below : counts.map((count, tag) => (count + kinds * (below[tag] ?? 0)) / (all + kinds))
}

/** Learns which tags follow which, from rows of tags: what follows each two, and how likely each is anywhere. */
export const learnNextTags = (
  rows: readonly (readonly number[])[],
): {readonly next: Uint8Array; readonly chances: Chances} => {
  const ones = new Float64Array(TAGS).fill(0.5)
  const twos = new Float64Array(TAGS ** 2)
  const threes = new Float64Array(TAGS ** 3)
  for (const row of rows) {
    let [first, second]: [number, number] = [Tag.edge, Tag.edge]
    for (const third of [...row, Tag.edge]) {
      for (const [counts, place] of [
        [ones, third],
        [twos, second * TAGS + third],
        [threes, (first * TAGS + second) * TAGS + third],
      ] as const)
        counts[place] = (counts[place] ?? 0) + 1
      ;[first, second] = [second, third]
    }
  }
  const chances = chancesOf(ones, new Float64Array(TAGS))
  const next = new Uint8Array(TAGS ** 3)
  for (let second = 0; second < TAGS; second++) {
    const behindOne = chancesOf(twos.subarray(second * TAGS, (second + 1) * TAGS), chances)
    for (let first = 0; first < TAGS; first++) {
      const place = (first * TAGS + second) * TAGS
      for (const [third, chance] of chancesOf(threes.subarray(place, place + TAGS), behindOne).entries())
        next[place + third] = Math.min(255, Math.round(-Math.log(chance + 1e-14) * LOG_STEP))
    }
  }
  return {next, chances}
}
