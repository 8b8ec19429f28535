import {capitalised, type Form, type Lexicon, perForm} from '@copydesk/core'
import {startsUpper} from './letter-case.ts'

/** The letters that each digit looks like. */
const LOOKS = ['o', 'li', '', 'e', 'a', 's', '', 't', 'b', 'g'] as const
/** The letters whose keys touch each digit's. */
const KEYS = ['op', 'q', 'qw', 'we', 'er', 'rt', 'ty', 'yu', 'ui', 'io'] as const

const ATTESTED = 1
const COMMON = 3
const VERY_COMMON = 3.6
/** “capita1” is “capital” rather than page 1 of “capita”. */
const MUCH = 1
const SHORTEST = 4
/** In so long a word, however rare, a digit is none of its letters. */
const LONG = 6
/** A part of a compound with one digit among its letters. */
const PART = /(?<=^|-)(\p{L}{0,20})(\d)(\p{L}{0,20})(?=-|$)/u

/** Whether a form is letters with one digit among them. */
export const hasFigure: (form: Form) => boolean = perForm(({text, known}) => {
  const [part = ''] = (!known && text.length >= SHORTEST && /\d/.test(text) && PART.exec(text)) || []
  return part.length >= SHORTEST
})

const wordOf = (lower: string, {suggestible}: Lexicon): string =>
  suggestible(lower) ? lower : capitalised(lower)

/** The commonest of some spellings that a dictionary has. */
const likeliest = (spellings: readonly string[], least: number, lexicon: Lexicon): string | undefined => {
  const words = spellings.map((lower) => wordOf(lower, lexicon))
  const fit = words.filter((word) => lexicon.suggestible(word) && lexicon.zipf(word) >= least)
  return fit.sort((a, b) => lexicon.zipf(b) - lexicon.zipf(a))[0]
}

const put = (head: string, letters: string, tail: string): readonly string[] =>
  Array.from(letters, (letter) => head + letter + tail)

/** “1ast”, “wil1”, but “5people”, “page4”. */
const atEdge = (head: string, digit: number, tail: string, lexicon: Lexicon): string | undefined => {
  const whole = head + tail
  const least = lexicon.has(whole)
    ? lexicon.zipf(whole) + MUCH
    : whole.length >= SHORTEST
      ? ATTESTED
      : VERY_COMMON
  return likeliest(put(head, LOOKS[digit] ?? '', tail), Math.max(ATTESTED, least), lexicon)
}

/** “g0vernment”, and “gove3rnment”, where the key beside was struck, too. */
const inside = (head: string, digit: number, tail: string, lexicon: Lexicon): string | undefined =>
  likeliest(put(head, LOOKS[digit] ?? '', tail), ATTESTED, lexicon) ??
  likeliest([head + tail], head.length + tail.length < LONG ? COMMON : 0, lexicon) ??
  likeliest(put(head, KEYS[digit] ?? '', tail), COMMON, lexicon)

/** Gives the word that a digit was struck in: g0vernment, wi1l, gove3rnment; undefined where it may be meant: mp3, page4. */
export const wordWithoutFigure = ({text}: Form, lexicon: Lexicon): string | undefined => {
  const found = PART.exec(text)
  if (!found) return
  const [part, head = '', digit = '', tail = ''] = found
  const find = head === '' || tail === '' ? atEdge : inside
  const word = find(head.toLowerCase(), Number(digit), tail.toLowerCase(), lexicon)
  if (word === undefined) return
  const fix = startsUpper(part) ? capitalised(word) : word
  return text.slice(0, found.index) + fix + text.slice(found.index + part.length)
}
