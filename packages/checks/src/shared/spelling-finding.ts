import type {Finding, Word} from '@copydesk/core'
import type {Correction} from './corrections.ts'
import {inCaseOf, withApostrophesOf} from './letter-case.ts'
import type {UnknownPart} from './unknown-parts.ts'

/** Gives the likeliest corrections in the case of what was written. */
export const suggestionsFor = (written: string, found: readonly Correction[]): readonly string[] => {
  const [best] = found
  const close = found.filter(({score}) => best && score > best.score - 1.5).slice(0, 3)
  return [...new Set(close.map(({form}) => withApostrophesOf(written, inCaseOf(written, form))))]
}

/** Says what is misspelled, once for all its places; a margin below 0 is a doubt. */
export const spellingFinding = (
  piece: UnknownPart,
  places: readonly Word[],
  fix: readonly string[],
  margin: number,
): Finding | undefined => {
  const [first, ...others] = places
  if (!first) return
  const spanIn = (word: Word) => ({
    start: word.start + piece.start,
    end: word.start + piece.start + piece.text.length,
  })
  const times =
    others.length === 0
      ? ''
      : others.length === 1
        ? ', here and once more'
        : `, here and ${others.length} times more`
  const advice =
    fix[0] === undefined ? `“${piece.text}” is in no dictionary` : `Write “${fix[0]}”, not “${piece.text}”`
  return {
    span: spanIn(first),
    message: `${advice}${times}`,
    ...(fix.length > 0 ? {fix} : {}),
    ...(margin < 0 ? {sure: false} : {}),
    related: others.map((word) => ({span: spanIn(word), message: 'Here, too'})),
    alike: true,
  }
}
