import type {Alignment} from './align-units.ts'
import type {Rarity} from './rarity.ts'
import type {Unit} from './unit.ts'

/** How much an alignment tells that the two passages are one. */
export interface Evidence {
  /** Words of the draft that count: not in brackets. */
  readonly words: number
  /** Those that the source has in the same order. */
  readonly matched: number
  readonly bits: number
  readonly matchedBits: number
  /** The most words in a row, and the most bits in a row. */
  readonly run: number
  readonly runBits: number
  /** How often the two part: each is a chance for coincidence. */
  readonly breaks: number
}

/** Weighs an alignment. */
export const evidenceOf = (draft: readonly Unit[], {steps}: Alignment, rarity: Rarity): Evidence => {
  let [words, matched, bits, matchedBits, run, runBits, breaks, at] = [0, 0, 0, 0, 0, 0, 0, 0]
  let [length, weight] = [0, 0]
  for (const step of steps) {
    for (const unit of draft.slice(at, at + step.draft)) {
      if (unit.bracket && !step.same) continue
      const worth = rarity(unit.text)
      words++
      bits += worth
      if (!step.same) continue
      matched++
      matchedBits += worth
      length++
      weight += worth
    }
    at += step.draft
    run = Math.max(run, length)
    runBits = Math.max(runBits, weight)
    if (step.same) continue
    if (length > 0) breaks++
    length = 0
    weight = 0
  }
  return {words, matched, bits, matchedBits, run, runBits, breaks}
}
