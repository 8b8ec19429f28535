import {
  type Check,
  capitalised,
  type Document,
  type Form,
  type Lexicon,
  Tags,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {type HalvesOptions, knownHalves} from './shared/known-halves.ts'
import {startsUpper} from './shared/letter-case.ts'
import {movedSpace} from './shared/moved-space.ts'
import {standingLikelihood} from './shared/standing-likelihood.ts'
import {SCALE} from './shared/word-split.ts'

type Options = HalvesOptions & {readonly apart: readonly string[]}

const COST = 1
/** Words with this frequency stand by themselves; rarer short ones may be pieces. */
const PIECE = 3
const LONGEST_PIECE = 4
const LEAST = 2.2
/** How many times likelier, as a power of ten, one word must be than two. */
const MARGIN = 1

const mayBePiece = (form: Form): boolean => {
  if (form.shape !== 'lower' && form.shape !== 'capitalised') return false
  return !form.known || (form.shape === 'lower' && form.text.length <= LONGEST_PIECE && form.zipf < PIECE)
}

/** “An ode” */
const isArticled = (first: Word, second: Word): boolean =>
  /^an?$/.test(first.form.lower) && second.form.known && (second.form.tags & Tags.noun) !== 0

const joined = (first: Word, second: Word, lexicon: Lexicon): string | undefined => {
  const whole = first.form.plain + second.form.plain
  if (second.form.shape !== 'lower' || whole.length < 4 || isArticled(first, second)) return
  const lower = whole.toLowerCase()
  const form = lexicon.suggestible(lower) ? lower : capitalised(lower)
  if (!lexicon.suggestible(form) || (form !== lower && !startsUpper(whole))) return
  const zipf = lexicon.zipf(form)
  const apart = standingLikelihood(first, lexicon) + standingLikelihood(second, lexicon)
  return zipf >= LEAST && zipf + SCALE - COST > apart + MARGIN ? whole : undefined
}

const pairAt = (
  document: Document,
  index: number,
  apart: readonly string[],
): readonly [Word, Word, string] | undefined => {
  const first = document.words[index]
  const second = document.words[index + 1]
  if (!first || !second || second.gap !== ' ' || first.paragraph !== second.paragraph) return
  // “de facto”, but “de velop”
  if (apart.includes(first.form.lower) && second.form.known) return
  if (apart.includes(second.form.lower) && first.form.known) return
  const whole = joined(first, second, document.lexicon)
  return whole === undefined ? undefined : [first, second, whole]
}

/** Finds a word that a space cuts in two: “to gether”, “gov ernment”; and a space one letter off: “th epolice”. */
export const splitWord: Check<Options> = function* (document, options) {
  const {apart} = options
  yield* knownHalves(document, options)
  let last = -1
  for (const word of wordsWhere(document, mayBePiece)) {
    if (word.index <= last) continue
    const pair = pairAt(document, word.index - 1, apart) ?? pairAt(document, word.index, apart)
    const off = pair ? undefined : (movedSpace(document, word.index - 1) ?? movedSpace(document, word.index))
    const found = pair ?? off
    if (!found) continue
    const [first, second, whole] = found
    last = second.index
    yield {
      span: {start: first.start, end: second.end},
      message: pair
        ? `“${first.text} ${second.text}” is one word: “${whole}”`
        : `The space stands one letter off: write “${whole}”`,
      fix: whole,
    }
  }
}
