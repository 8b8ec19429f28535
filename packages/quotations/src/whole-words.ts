import type {Change} from './changes-of.ts'
import type {Unit} from './unit.ts'

const sharesWord = (a: Unit | undefined, b: Unit | undefined): boolean =>
  a !== undefined && b !== undefined && a.start === b.start && a.end === b.end

const splitsBefore = (all: readonly Unit[], at: number): boolean => sharesWord(all[at - 1], all[at])

// “do” against “don’t”: the word before belongs to the change on both sides.
const widened = (change: Change, draft: readonly Unit[], source: readonly Unit[]): Change => {
  let [a, b] = [change.draftAt, change.draftAt + change.draft.length]
  let [c, d] = [change.sourceAt, change.sourceAt + change.source.length]
  if (a > 0 && c > 0 && ((b > a && splitsBefore(draft, a)) || (d > c && splitsBefore(source, c)))) {
    a--
    c--
  }
  const open = b < draft.length && d < source.length
  if (open && ((b > a && splitsBefore(draft, b)) || (d > c && splitsBefore(source, d)))) {
    b++
    d++
  }
  return {draft: draft.slice(a, b), source: source.slice(c, d), draftAt: a, sourceAt: c}
}

/** Widens changes to whole words, so that what is offered never leaves half a contraction. */
export const wholeWords = (
  changes: readonly Change[],
  draft: readonly Unit[],
  source: readonly Unit[],
): readonly Change[] => changes.map((change) => widened(change, draft, source))
