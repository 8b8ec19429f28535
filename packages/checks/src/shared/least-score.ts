import type {Document, Word} from '@copydesk/core'
import {isUsualSlip} from './is-usual-slip.ts'

/** More often than this, a spelling is the draft’s own term. */
export const OWN = 2
/** A sure correction beats a word’s being used again and again, and its looking like a compound. */
const OVERWHELMING = 4
/** How much surer a correction must be where a word stands twice. */
const AGAIN = 0.8
const AGAIN_BY_CHANCE = 2

/** The words around, when they are unknown, too: the passage may be in another language. */
const inForeignPassage = ({words}: Document, word: Word): boolean =>
  [words[word.index - 1], words[word.index + 1]].some(
    (other) =>
      other !== undefined &&
      other.paragraph === word.paragraph &&
      other.form.shape === 'lower' &&
      !other.form.known,
  )

/** “th”, “wn”: what two letters may stand for must be certain. */
const OF_TWO = 5.8
const NONE = 99

/** “Leonardo da Vinci”, “5 th”, “F. xl” */
const isBesideName = ({words}: Document, places: readonly Word[]): boolean =>
  places.some(({index, gap}) => {
    const before = words[index - 1]
    return gap !== ' ' ? !/^[,;:]? ["“‘']?$/.test(gap) : before?.form.shape !== 'lower'
  })

/** “the drink called lassi”, “known as pulque” */
const isIntroduced = ({words}: Document, {index, gap}: Word): boolean => {
  const before = words[index - 1]?.form.lower ?? ''
  if (gap !== ' ') return false
  return before === 'as'
    ? words[index - 2]?.form.lower === 'known'
    : /^(?:called|dubbed|termed)$/.test(before)
}

/** How likely the best correction must be: surer where the word is short, or more speaks for it as it stands. */
export const leastScore = (
  lower: string,
  places: readonly Word[],
  document: Document,
  meant: string | undefined,
): number => {
  if (lower.length === 2) return isBesideName(document, places) ? NONE : OF_TWO
  let least = lower.length <= 3 ? 3.2 : lower.length === 4 ? 1.6 : -0.4
  // Who cannot spell a word spells it so again, a slip of the fingers is seldom made twice.
  const isHabit = meant !== undefined && isUsualSlip(lower, meant)
  if (places.length > OWN && !isHabit) return OVERWHELMING
  if (places.length > 1) least += isHabit ? AGAIN : AGAIN_BY_CHANCE
  const [first] = places
  if (first && isIntroduced(document, first)) return OVERWHELMING
  if (first && inForeignPassage(document, first)) least += 1.6
  return least
}
