import type {Random} from '../random.ts'
import type {Edit, Kind, Tools} from '../slip.ts'
import {instead, readData, smallWords} from './sites.ts'

const keys = new Map(Object.entries(readData<Record<string, string>>('keyboard')))
const vowels = 'aeiou'

type Slipping = (word: string, random: Random) => string | undefined

const put = (word: string, at: number, gone: number, letters: string): string =>
  word.slice(0, at) + letters + word.slice(at + gone)

const places = (word: string, pattern: RegExp): number[] =>
  Array.from(word.matchAll(pattern), ({index}) => index)

/** Where `pattern` stands in the word, one place is changed. */
const atPlace =
  (pattern: RegExp, change: (word: string, at: number, random: Random) => string): Slipping =>
  (word, random) => {
    const at = random.pick(places(word, pattern))
    return at === undefined ? undefined : change(word, at, random)
  }

const near = (letter: string, random: Random): string => random.pick([...(keys.get(letter) ?? '')]) ?? ''

const slippings: Readonly<Record<string, Slipping>> = {
  swap: atPlace(/.(?=.)/g, (word, at) => put(word, at, 2, `${word.charAt(at + 1)}${word.charAt(at)}`)),
  drop: atPlace(/(?<=.)./g, (word, at) => put(word, at, 1, '')),
  'drop-first': (word) => word.slice(1),
  double: atPlace(/./g, (word, at) => put(word, at, 1, word.charAt(at).repeat(2))),
  triple: atPlace(/(.)(?=\1)/g, (word, at) => put(word, at, 1, word.charAt(at).repeat(2))),
  insert: atPlace(/(?<=.)./g, (word, at, random) => put(word, at, 0, near(word.charAt(at), random))),
  neighbour: atPlace(/(?<=.)./g, (word, at, random) => put(word, at, 1, near(word.charAt(at), random))),
  'neighbour-first': (word, random) => put(word, 0, 1, near(word.charAt(0), random)),
  vowel: atPlace(/(?<=.)[aeiou](?=.)/g, (word, at, random) =>
    put(word, at, 1, random.pick([...vowels].filter((vowel) => vowel !== word.charAt(at))) ?? ''),
  ),
  undouble: atPlace(/(.)(?=\1)/g, (word, at) => put(word, at, 1, '')),
  'ie-ei': atPlace(/ie|ei/g, (word, at) => put(word, at, 2, word.slice(at, at + 2) === 'ie' ? 'ei' : 'ie')),
  'two-slips': (word, random) =>
    word.length < 8
      ? undefined
      : put(put(word, 5, 2, `${word.charAt(6)}${word.charAt(5)}`), 2, 1, near(word.charAt(2), random)),
  ending: (word) =>
    word.replace(
      /(?<=[a-z]{3})(?:tion|ent|ence|able|ly|ing)$/,
      (end) => `${end.slice(0, -2)}${end.slice(-1)}`,
    ),
}

function* edits(
  slipping: Slipping,
  article: Parameters<Kind['edits']>[0],
  tools: Tools,
  real: boolean,
): Iterable<Edit> {
  for (const token of smallWords(article)) {
    const slip = slipping(token.text, tools.random)
    if (!slip || slip === token.text || tools.isCommon(slip) || tools.isWord(slip) !== real) continue
    yield instead(token, slip)
  }
}

const anySlipping: Slipping = (word, random) =>
  random.pick([slippings.swap, slippings.drop, slippings.double, slippings.insert, slippings.neighbour])?.(
    word,
    random,
  )

/** Slips of the fingers inside a word; what comes out is in no dictionary, but for `letter real-word`, where it is a rare word. */
export const letters: readonly Kind[] = [
  ...Object.entries(slippings).map(
    ([name, slipping]): Kind => ({
      id: `letter ${name}`,
      edits: (article, tools) => edits(slipping, article, tools, false),
    }),
  ),
  {id: 'letter real-word', edits: (article, tools) => edits(anySlipping, article, tools, true)},
]
