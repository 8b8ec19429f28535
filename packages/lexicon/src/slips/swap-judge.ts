import type {LanguageModel} from '@copydesk/core'
import {Gap, type SlipLine} from './slip-line.ts'
import {NOTHING, SlipPlace} from './slip-place.ts'
import {TagContext} from './tag-context.ts'
import type {TagTables} from './tag-tables.ts'

/** So rare two words are side by side that may be the wrong way round: see `lift`. */
const RARE = -0.5
/** How much likelier their other order must be: a power of ten. */
const SURE = 6
/** As tags have it, the same is a natural logarithm. */
const TO_TEN = Math.LOG10E

/** Whether a word and the one before it may be the wrong way round. */
export const isOddPair = ({lifts, gaps}: SlipLine, at: number): boolean =>
  at > 0 && (lifts[at] ?? 0) < RARE && gaps[at] === Gap.space

/** Gives what says how much surer than needed two words of a line, the second at `at`, are the wrong way round; 0 where they are not. */
export const swapJudge = (
  tables: TagTables,
  model: LanguageModel,
): ((line: SlipLine, at: number) => number) => {
  const place = new SlipPlace(model)
  const tags = new TagContext(tables)
  const likely = (first: number, second: number): number => {
    const {before2, before, behind, behind2} = place
    const {trigram} = model
    const own = trigram(before2, before, first) + trigram(before, first, second)
    if (behind === 0) return own
    const next = own + trigram(first, second, behind)
    return behind2 === NOTHING ? next : next + trigram(second, behind, behind2)
  }
  const goes = (first: number, second: number): number => {
    tags.ask(first, second)
    return tags.both
  }
  return (line, at) => {
    const {ids, rows} = line
    const [first = 0, second = 0, row = 0, next = 0] = [ids[at - 1], ids[at], rows[at - 1], rows[at]]
    if (model.lift(second, first) < RARE) return 0
    place.setBetween(line, at - 2, at + 1)
    const gain = likely(second, first) - likely(first, second)
    if (gain <= 0) return 0
    tags.read(place)
    return Math.max(0, gain + TO_TEN * (goes(next, row) - goes(row, next)) - SURE)
  }
}
