import type {Span} from './span.ts'

/** What stands beside a mark: nothing or white space, a bracket, a stop, a dash, or a word. */
export type Side = 'space' | 'open' | 'close' | 'stop' | 'dash' | 'word'

const sides = new Map<string, Side>()
for (const [side, characters] of [
  ['open', '([{¿¡'],
  ['close', ')]}'],
  ['stop', '.,;:!?…%'],
  ['dash', '-–—‑‒―/*_|~+='],
] as const) {
  for (const character of characters) sides.set(character, side)
}

/** Tells what kind of character stands at a place; outside the span there is nothing. */
export const sideAt = (text: string, at: number, {start, end}: Span): Side => {
  if (at < start || at >= end) return 'space'
  const character = text[at] ?? ''
  return sides.get(character) ?? (/\s/.test(character) ? 'space' : 'word')
}

/** What its neighbours make of a mark, whatever its own form. */
export type Leaning = 'opener' | 'closer' | 'either'

const opens = (before: Side, after: Side): boolean =>
  before === 'space' || before === 'open'
    ? after === 'word' || after === 'open' || after === 'dash'
    : before === 'dash' && (after === 'word' || after === 'open')

const closes = (before: Side, after: Side): boolean =>
  before === 'word' || before === 'stop' || before === 'close'
    ? after === 'space' || after === 'stop' || after === 'close' || after === 'dash'
    : before === 'dash' && (after === 'space' || after === 'stop' || after === 'close')

/** Leans a mark to one side by what stands before and behind it; `behind`, the two characters behind it, tells an ellipsis from other stops. */
export const leaningOf = (before: Side, after: Side, behind: string): Leaning => {
  if (opens(before, after)) return 'opener'
  // “…and then they left,” she said.
  if ((before === 'space' || before === 'open') && /^(?:\.[.\d]|…)/.test(behind)) return 'opener'
  return closes(before, after) ? 'closer' : 'either'
}
