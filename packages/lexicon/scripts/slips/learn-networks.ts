import {FACTS, INPUTS, LEAST_SCORE, NETWORK, PARTS} from '../../src/slips/slip-file.ts'
import {SLIP_KINDS} from '../../src/slips/slip-kind.ts'
import {randomFrom} from '../random-from.ts'
import type {Examples} from './examples.ts'
import {learnNetwork} from './learn-network.ts'
import {learnSlips} from './learn-slips.ts'

/** No two words teach by more slips than about so many: else the commonest would settle what is said of all. */
const MOST_SLIPS = 200

/** Picks at random which examples teach: all that are no slips, and of the slips of each two words no more than enough. */
const pickerOf = ({pairs, slips, count}: Examples): ((at: number) => boolean) => {
  const random = randomFrom(17)
  const numbers = new Map<number, number>()
  for (let at = 0; at < count; at++)
    if (slips[at] === 1) numbers.set(pairs[at] ?? 0, (numbers.get(pairs[at] ?? 0) ?? 0) + 1)
  return (at) => slips[at] === 0 || random() * (numbers.get(pairs[at] ?? 0) ?? 0) < MOST_SLIPS
}

/** The examples that teach, and their inputs in a row: each half of the corpora as it looks to what was learned of the other. */
const lessonsOf = (
  examples: Examples,
): {readonly places: readonly number[]; readonly inputs: Float32Array} => {
  const {facts, halves, count} = examples
  const isPicked = pickerOf(examples)
  const picked = Array.from({length: count}, (_, at) => at).filter(isPicked)
  const parts = new Float32Array(PARTS)
  const inputs = new Float32Array(picked.length * INPUTS)
  const places: number[] = []
  for (const half of [0, 1]) {
    const learner = learnSlips(examples, half)
    for (const at of picked) {
      if (halves[at] !== half || learner.writeParts(at, parts) <= LEAST_SCORE) continue
      inputs.set(facts.subarray(at * FACTS, (at + 1) * FACTS), places.length * INPUTS)
      inputs.set(parts, places.length * INPUTS + FACTS)
      places.push(at)
    }
  }
  return {places, inputs}
}

/** Learns for each kind of slips a network that judges what the regression finds likelier than not. */
export const learnNetworks = (examples: Examples): Float32Array => {
  const {places, inputs} = lessonsOf(examples)
  const networks = new Float32Array(SLIP_KINDS * NETWORK)
  for (let kind = 0; kind < SLIP_KINDS; kind++) {
    const rows = [...places.keys()].filter((row) => examples.kinds[places[row] ?? 0] === kind)
    const own = new Float32Array(rows.length * INPUTS)
    for (const [to, row] of rows.entries())
      own.set(inputs.subarray(row * INPUTS, (row + 1) * INPUTS), to * INPUTS)
    const slips = Uint8Array.from(rows, (row) => examples.slips[places[row] ?? 0] ?? 0)
    networks.set(learnNetwork({inputs: own, width: INPUTS, slips}), kind * NETWORK)
  }
  return networks
}
