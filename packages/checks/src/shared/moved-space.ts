import {type Document, type Lexicon, Tags, type Word} from '@copydesk/core'
import {standingLikelihood} from './standing-likelihood.ts'

const COST = 1
/** Where one of the two is known, the first must be so common … */
const LEAST_FIRST = 3
/** … and the second so. */
const LEAST_SECOND = 2.2
const LETTERS = /^\p{L}{1,30}$/u

/** How likely two words are as they stand; undefined where they are none. */
const together = (
  first: string,
  second: string,
  {suggestible, zipf}: Lexicon,
  isSure: boolean,
): number | undefined => {
  if (first.length < 2 && !/^[ai]$/i.test(first)) return
  if (second.length < 2 || !suggestible(second)) return
  if (!isSure && (zipf(first) < LEAST_FIRST || zipf(second) < LEAST_SECOND)) return
  return suggestible(first) || suggestible(first.toLowerCase()) ? zipf(first) + zipf(second) : undefined
}

/** A word this long, before one that is as long or among the commonest, is seldom what is left of another: “seep into”, “low carb and”. */
const LONG = 4
const VERY_COMMON = 6

const areWords = ({form: first}: Word, {form: second}: Word): boolean =>
  first.known &&
  second.known &&
  first.plain.length >= LONG &&
  (second.plain.length >= LONG || second.zipf >= VERY_COMMON)

/** “Ins and outs”. */
const areJoined = (first: Word, second: Word): boolean => first.form.known && second.form.lower === 'and'

/** “to pare”: a rare verb that stands where it may. */
const isInfinitive = (first: Word, second: Word): boolean =>
  first.form.lower === 'to' && (second.form.tags & Tags.verb) !== 0

/** Gives the two words where the space stands one letter off, and what they are: “othere fforts”, “th epolice”. */
export const movedSpace = (
  {words, lexicon}: Document,
  index: number,
): readonly [Word, Word, string] | undefined => {
  const first = words[index]
  const second = words[index + 1]
  if (!first || second?.gap !== ' ' || first.paragraph !== second.paragraph) return
  if (first.form.shape === 'upper' || second.form.shape !== 'lower') return
  const [a, b] = [first.form.plain, second.form.plain]
  if (!LETTERS.test(a) || !LETTERS.test(b) || isInfinitive(first, second) || areWords(first, second)) return
  if (areJoined(first, second)) return
  const pairs = [
    [a.slice(0, -1), a.slice(-1) + b],
    [a + b.charAt(0), b.slice(1)],
  ] as const
  let most = standingLikelihood(first, lexicon) + standingLikelihood(second, lexicon) + COST
  const bothUnknown = !first.form.known && !second.form.known
  let best: string | undefined
  for (const [one, two] of pairs) {
    const likely = together(one, two, lexicon, bothUnknown)
    // “nuestro vecino”: neither reading is English.
    if (likely === undefined || likely <= most) continue
    most = likely
    best = `${one} ${two}`
  }
  return best === undefined ? undefined : [first, second, best]
}
