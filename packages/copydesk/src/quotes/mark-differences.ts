import type {Span} from '@copydesk/core'

/** A stretch of a passage: alike, or the difference of a number from 0. */
export interface Stretch {
  readonly text: string
  readonly difference?: number
}

/** Cuts a passage at its differences; one that is empty on this side gives an empty stretch, so that its place can be shown. */
export const stretchesOf = (
  text: string,
  passage: Span,
  differences: readonly (Span & {readonly difference: number})[],
): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let at = passage.start
  for (const {start, end, difference} of [...differences].sort((a, b) => a.start - b.start)) {
    if (start < at || end > passage.end) continue
    if (start > at) stretches.push({text: text.slice(at, start)})
    stretches.push({text: text.slice(start, end), difference})
    at = end
  }
  if (at < passage.end) stretches.push({text: text.slice(at, passage.end)})
  return stretches
}

/** The letter of a difference: a, b, … z, aa. */
export const letterOf = (difference: number): string =>
  (difference >= 26 ? letterOf(Math.floor(difference / 26) - 1) : '') +
  String.fromCharCode(97 + (difference % 26))
