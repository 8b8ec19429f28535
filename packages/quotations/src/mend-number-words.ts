import {numberWords, scales} from './english.ts'
import type {Unit} from './unit.ts'

const LONGEST_BREAK = 8

const isBroken = (text: string, first: Unit, second: Unit): boolean => {
  if (second.start - first.end > LONGEST_BREAK) return false
  const gap = text.slice(first.end, second.start)
  const word = first.text + second.text
  return /^-\s+$/.test(gap) && /[\r\n]/.test(gap) && (numberWords.has(word) || scales.has(word))
}

/** Puts number words together that the end of a line has broken, as a printed speech has them: “fif-⏎teen”, “mil-⏎lion”. */
export const mendNumberWords = (text: string, units: readonly Unit[]): readonly Unit[] => {
  const mended: Unit[] = []
  for (const unit of units) {
    const before = mended.at(-1)
    if (before && isBroken(text, before, unit)) {
      const {end} = unit
      mended[mended.length - 1] = {
        ...before,
        text: before.text + unit.text,
        raw: text.slice(before.start, end),
        end,
      }
    } else mended.push(unit)
  }
  return mended
}
