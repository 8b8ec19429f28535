import type {Problem, Span} from '@copydesk/core'
import type {Copy, Planted} from './copies.ts'
import {isLoud} from './lint.ts'

/** What a linter made of one slip. */
export interface Verdict {
  readonly copy: Copy
  readonly planted: Planted
  /** At warning level or above. */
  readonly caught: boolean
  /** At any level. */
  readonly seen: boolean
  /** The best fix of a loud finding gives the article's own text back. */
  readonly right: boolean
  readonly hits: readonly Problem[]
}

const flat = (text: string): string =>
  text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[ \t]*\n\s*/g, '\n')

const touches = (found: Span, mark: Span): boolean =>
  found.start <= mark.end &&
  mark.start <= Math.max(found.end, found.start + 1) &&
  (Math.min(found.end, mark.end) > Math.max(found.start, mark.start) ||
    mark.end - mark.start < 3 ||
    found.end - found.start < 2)

const narrow = (found: Span, mark: Span): boolean => {
  const width = mark.end - mark.start
  return found.end - found.start <= Math.max(3 * width, width + 60)
}

const coversBlock = (found: Span, mark: Span): boolean =>
  Math.min(found.end, mark.end) - Math.max(found.start, mark.start) >= (mark.end - mark.start) / 3

/** The text between two places with one stretch replaced; white space at the text's own ends does not count. */
const replaced = (text: string, {start, end}: Span, insert: string, from: number, to: number): string => {
  const result = flat(text.slice(from, start) + insert + text.slice(end, to))
  return to >= text.length ? result.trimEnd() : result
}

/** Tells whether putting `fix` for the found stretch says the same as undoing the slip. */
const restores = (copy: Copy, {slip: {edit}, changed}: Planted, found: Span, fix: string): boolean => {
  const from = Math.max(0, Math.min(found.start, changed.start) - 40)
  const to = Math.max(found.end, changed.end) + 40
  const own = copy.article.text.slice(edit.start, edit.end)
  const result = replaced(copy.text, found, fix, from, to)
  return [own, ...(edit.alsoRight ?? [])].some(
    (right) => replaced(copy.text, changed, right, from, to) === result,
  )
}

const keyOf = (ruleId: string, start: number, end: number): string => `${ruleId} ${start} ${end}`

/** Judges every slip of a copy by what is said of it and was not said of the article. */
export const judge = (
  copy: Copy,
  before: readonly Problem[],
  after: readonly Problem[],
): readonly Verdict[] => {
  const old = new Set(
    before.map(({ruleId, span}) => keyOf(ruleId, copy.moved(span.start), copy.moved(span.end))),
  )
  const fresh = after.filter(({ruleId, span}) => !old.has(keyOf(ruleId, span.start, span.end)))
  return copy.slips.map((planted) => {
    const {mark, slip} = planted
    const hits = fresh.filter(
      ({span}) => touches(span, mark) && narrow(span, mark) && (!slip.kind.block || coversBlock(span, mark)),
    )
    const loud = hits.filter(isLoud)
    const right = loud.some(
      ({span, fixes}) => fixes[0] !== undefined && restores(copy, planted, span, fixes[0]),
    )
    return {copy, planted, caught: loud.length > 0, seen: hits.length > 0, right, hits}
  })
}
