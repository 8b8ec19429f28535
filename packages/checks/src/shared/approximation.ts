import {Kind} from '@copydesk/core'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const ALONE = /^(?:about|around|over|under|nearly|almost|some|roughly|approximately|exactly|only|another)$/
const PAIRED: ReadonlyMap<string, RegExp> = new Map([
  ['least', /^at$/],
  ['most', /^at$/],
  ['than', /^(?:more|less|fewer|other)$/],
  ['to', /^(?:up|close)$/],
])

/** Where a phrase begins that opens with a number, past what makes it a rough one: “at least”, “more than”, “about”. */
export const beforeApproximation = (view: SentenceView, first: number): number => {
  if (joinAt(view, first) !== 'space') return first
  if (PAIRED.get(lowerAt(view, first))?.test(lowerAt(view, first - 1))) return first - 1
  if (kindAt(view, first) !== Kind.number) return first
  const before = lowerAt(view, first - 1)
  if (ALONE.test(before)) return first - 1
  const opener = joinAt(view, first - 1) === 'space' ? PAIRED.get(before) : undefined
  return opener?.test(lowerAt(view, first - 2)) ? first - 2 : first
}
