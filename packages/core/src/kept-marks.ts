import type {MarkedBlock} from './document.ts'
import type {Mark} from './marks.ts'
import type {Paired} from './pair-marks.ts'

const kept = new WeakMap<object, {readonly base: number; readonly paired: Paired}>()

const moved = (paired: Paired, by: number): Paired => {
  const {marks, pairs, open, closed, bullet} = paired
  if (marks.length === 0) return paired
  const places = new Map<Mark, Mark>()
  const move = (mark: Mark): Mark => {
    const {at, text, double, role} = mark
    const known = places.get(mark) ?? {at: at + by, text, double, role}
    places.set(mark, known)
    return known
  }
  return {
    marks: marks.map(move),
    pairs: pairs.map(([from, to]) => [move(from), move(to)]),
    open: open.map(move),
    closed: closed.map(move),
    bullet,
  }
}

/** Gives the marks of a paragraph from where they are kept between readings, wherever the paragraph stands now. */
export const keptMarks = ({key, start}: MarkedBlock, find: () => Paired): Paired => {
  const known = key && kept.get(key)
  if (known?.base === start) return known.paired
  const paired = known ? moved(known.paired, start - known.base) : find()
  if (key) kept.set(key, {base: start, paired})
  return paired
}
