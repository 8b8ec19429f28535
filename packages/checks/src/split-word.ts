import {type Check, type Document, type Form, type Lexicon, type Word, wordsWhere} from '@copydesk/core'
import {corrections} from './shared/corrections.ts'
import {capitalised, startsUpper} from './shared/letter-case.ts'

type Options = {readonly apart: readonly string[]}

const SCALE = 9
const COST = 1
/** Words with this frequency stand by themselves; rarer short ones may be pieces. */
const PIECE = 3
const LONGEST_PIECE = 4
const LEAST = 2.2
/** How many times likelier, as a power of ten, one word must be than two. */
const MARGIN = 1
const LETTERS = /^\p{L}{1,30}$/u

const mayBePiece = (form: Form): boolean => {
  if (form.shape !== 'lower' && form.shape !== 'capitalised') return false
  return !form.known || (form.shape === 'lower' && form.text.length <= LONGEST_PIECE && form.zipf < PIECE)
}

/** How likely a word is as it stands, or as the slip of another, in log10. */
const likelihood = ({form}: Word, lexicon: Lexicon): number => {
  if (form.known) return form.zipf - SCALE
  if (form.shape === 'capitalised') return lexicon.names(form.plain) !== 0 ? -4.5 : -6.5
  return (corrections(form.lower, lexicon)[0]?.score ?? -1) - SCALE
}

const joined = (first: Word, second: Word, lexicon: Lexicon): string | undefined => {
  const whole = first.form.plain + second.form.plain
  if (second.form.shape !== 'lower' || whole.length < 4) return
  const lower = whole.toLowerCase()
  const form = lexicon.suggestible(lower) ? lower : capitalised(lower)
  if (!lexicon.suggestible(form) || (form !== lower && !startsUpper(whole))) return
  const zipf = lexicon.zipf(form)
  const apart = likelihood(first, lexicon) + likelihood(second, lexicon)
  return zipf >= LEAST && zipf - SCALE - COST > apart + MARGIN ? whole : undefined
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

/** How likely two words are as they stand; undefined where they are none. */
const together = (
  first: string,
  second: string,
  {suggestible, zipf}: Lexicon,
  isSure: boolean,
): number | undefined => {
  if (first.length < 2 && !/^[ai]$/i.test(first)) return
  if (second.length < 2 || !suggestible(second)) return
  if (!isSure && (zipf(first) < PIECE || zipf(second) < LEAST)) return
  return suggestible(first) || suggestible(first.toLowerCase()) ? zipf(first) + zipf(second) : undefined
}

/** “othere fforts”, “th epolice”: the space stands one letter off. */
const moved = ({words, lexicon}: Document, index: number): readonly [Word, Word, string] | undefined => {
  const first = words[index]
  const second = words[index + 1]
  if (!first || second?.gap !== ' ' || first.paragraph !== second.paragraph) return
  if (first.form.shape === 'upper' || second.form.shape !== 'lower') return
  const [a, b] = [first.form.plain, second.form.plain]
  if (!LETTERS.test(a) || !LETTERS.test(b)) return
  const pairs = [
    [a.slice(0, -1), a.slice(-1) + b],
    [a + b.charAt(0), b.slice(1)],
  ] as const
  let most = likelihood(first, lexicon) + likelihood(second, lexicon) + 2 * SCALE + COST
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

/** Finds a word that a space cuts in two: “to gether”, “gov ernment”; and a space one letter off: “th epolice”. */
export const splitWord: Check<Options> = function* (document, {apart}) {
  let last = -1
  for (const word of wordsWhere(document, mayBePiece)) {
    if (word.index <= last) continue
    const pair = pairAt(document, word.index - 1, apart) ?? pairAt(document, word.index, apart)
    const off = pair ? undefined : (moved(document, word.index - 1) ?? moved(document, word.index))
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
