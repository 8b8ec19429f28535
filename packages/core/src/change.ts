import type {Document, Paragraph} from './document.ts'
import type {Span} from './span.ts'

/** A document and a key for each of its paragraphs, which stays while nothing in the paragraph changes. */
export interface Keyed {
  readonly document: Document
  readonly keys: readonly string[]
}

/** What changed between two readings of a draft: the words of the paragraphs from `start` to `end`. */
export interface Change {
  readonly start: number
  readonly end: number
  /** How far the paragraphs behind them moved along. */
  readonly by: number
}

/** The place of the first in an ordered list that stands at an offset or behind it. */
const firstFrom = <One>(list: readonly One[], offset: number, at: (one: One) => number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one && at(one) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const between = <One>(list: readonly One[], {start, end}: Span, at: (one: One) => number): readonly One[] =>
  list.slice(firstFrom(list, start, at), firstFrom(list, end, at))

/** Writes down the quotation marks of a paragraph and how they belong together. */
const marksIn = ({marks}: Document, paragraph: Paragraph): string => {
  const {start, end} = paragraph
  const all = between(marks.all, paragraph, ({at}) => at).map(
    ({at, text, role}) => text + role + (at === start ? '^' : at + text.length === end ? '$' : ''),
  )
  const pairs = between(marks.pairs, paragraph, ({open}) => open.at).map(
    ({depth, close, next}) => `${depth}${close ? '' : '…'}${next === undefined ? '' : '+'}`,
  )
  const strays = between(marks.unbalanced, paragraph, ({mark}) => mark.at).map(({side}) => side)
  return `${all.join('')} ${pairs.join('')} ${strays.join('')}`
}

/** Whether a paragraph is still what it was, whatever its words are now. */
const isAlike = (before: Keyed, now: Keyed, index: number): boolean => {
  const [a, b] = [before.document.paragraphs[index], now.document.paragraphs[index]]
  if (!a?.key || !b?.key || a.kind !== b.kind || a.break !== b.break) return false
  return marksIn(before.document, a) === marksIn(now.document, b)
}

/** Whether the paragraphs above a change stand where they stood, and those below it have moved along. */
const stand = (before: Keyed, now: Keyed, {start, end, by}: Change): boolean =>
  now.document.paragraphs.every(
    (paragraph, index) =>
      (index > start && index < end) ||
      paragraph.start === (before.document.paragraphs[index]?.start ?? 0) + (index < end ? 0 : by),
  )

/** Gives the paragraphs whose words changed; undefined where more than words did: paragraphs came or went, became something else, or have other quotation marks. */
export const changeBetween = (before: Keyed, now: Keyed): Change | undefined => {
  const count = now.keys.length
  if (before.keys.length !== count) return
  let start = 0
  while (start < count && before.keys[start] === now.keys[start]) start++
  let end = count
  while (end > start && before.keys[end - 1] === now.keys[end - 1]) end--
  const by = now.document.text.length - before.document.text.length
  const change = {start, end, by}
  if (!stand(before, now, change)) return
  for (let index = start; index < end; index++) if (!isAlike(before, now, index)) return
  return change
}
