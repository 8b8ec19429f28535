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
  /** The most words in a row. */
  readonly run: number
  /** How often the two part: each is a chance for coincidence. */
  readonly breaks: number
  /** Words that have no match at the beginning and at the end together. */
  readonly edge: number
}

/** What each word of the draft is worth, 0 for those without a match; words in brackets are left out. */
const worths = (
  draft: readonly Unit[],
  {steps}: Alignment,
  rarity: Rarity,
): readonly {readonly worth: number; readonly same: boolean; readonly joins: boolean}[] => {
  const found: {worth: number; same: boolean; joins: boolean}[] = []
  let at = 0
  let joins = false
  for (const step of steps) {
    for (const unit of draft.slice(at, at + step.draft)) {
      if (!unit.bracket || step.same) found.push({worth: rarity(unit.text), same: step.same, joins})
      joins = step.same
    }
    if (step.draft === 0) joins = false
    at += step.draft
  }
  return found
}

const sumOf = (list: readonly {readonly worth: number}[]): number =>
  list.reduce((sum, {worth}) => sum + worth, 0)

/** Weighs an alignment. */
export const evidenceOf = (draft: readonly Unit[], alignment: Alignment, rarity: Rarity): Evidence => {
  const list = worths(draft, alignment, rarity)
  const same = list.filter((one) => one.same)
  let [run, breaks, length] = [0, 0, 0]
  for (const one of list) {
    if (length > 0 && !(one.same && one.joins)) breaks++
    if (!(one.same && one.joins)) length = 0
    if (!one.same) continue
    length++
    run = Math.max(run, length)
  }
  const first = list.findIndex((one) => one.same)
  const last = list.findLastIndex((one) => one.same)
  const edge = first < 0 ? list.length : first + list.length - 1 - last
  return {
    words: list.length,
    matched: same.length,
    bits: sumOf(list),
    matchedBits: sumOf(same),
    run,
    breaks,
    edge,
  }
}
