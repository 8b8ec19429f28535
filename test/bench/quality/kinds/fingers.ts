import type {Article, Token} from '../article.ts'
import type {Random} from '../random.ts'
import type {Kind, Tools} from '../slip.ts'
import {countsOf, instead, readData} from './sites.ts'

const keys = new Map(Object.entries(readData<Record<string, string>>('keyboard')))
const {calendar, demonyms} = readData<{
  readonly calendar: readonly string[]
  readonly demonyms: readonly string[]
}>('capitals')

const put = (word: string, at: number, gone: number, letters: string): string =>
  word.slice(0, at) + letters + word.slice(at + gone)

const near = (letter: string, random: Random): string =>
  random.pick([...(keys.get(letter.toLowerCase()) ?? '')]) ?? letter

/** A word in the case of another: what stood first had the capital. */
const inCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase() : word

/** One slip anywhere in a word: swapped, dropped, doubled, a key beside instead or as well. */
const slipped = (word: string, random: Random): string => {
  const at = random.index(word.length)
  const [letter, next] = [word.charAt(at), word.charAt(at + 1)]
  const forms = [
    next === '' ? put(word, at, 1, '') : put(word, at, 2, next + letter),
    put(word, at, 1, ''),
    put(word, at, 1, letter + letter),
    put(word, at, 1, near(letter, random)),
    put(word, at + 1, 0, near(letter, random)),
  ]
  return inCase(word, random.pick(forms) ?? word)
}

const opens = ({gap}: Token): boolean => gap === '' || /[\n.!?:"“]/.test(gap)
const isWordOrName = (article: Article, {isWord, isCommon}: Tools, form: string): boolean =>
  isWord(form) || isCommon(form.toLowerCase()) || countsOf(article).has(form)

const fingers = (
  id: string,
  fits: (token: Token, tools: Tools) => boolean,
  slip: (word: string, random: Random) => string = slipped,
): Kind => ({
  id: `fingers ${id}`,
  *edits(article, tools) {
    for (const token of article.tokens) {
      if (!fits(token, tools)) continue
      const made = slip(token.text, tools.random)
      if (made !== '' && made !== token.text && !isWordOrName(article, tools, made))
        yield instead(token, made)
    }
  },
})

const isOpening = (token: Token, {isWord}: Tools): boolean => opens(token) && isWord(token.text.toLowerCase())

/** Any slip of the fingers in places of their own: where a sentence opens, in days and peoples, in compounds, in short words, twice. */
export const fingerSlips: readonly Kind[] = [
  fingers('opening', (token, tools) => /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) && isOpening(token, tools)),
  fingers(
    'opening short',
    (token, tools) => /^\p{Lu}\p{Ll}{2}$/u.test(token.text) && isOpening(token, tools),
  ),
  fingers('calendar', ({text}) => calendar.includes(text)),
  fingers('people', ({text}) => demonyms.includes(text)),
  fingers('compound', ({text}) => /^\p{Ll}{3,}-\p{Ll}{3,}$/u.test(text)),
  fingers('three letters', ({text}) => /^\p{Ll}{3}$/u.test(text)),
  fingers('contraction', ({text}) => /^\p{L}{2,}['’](?:t|re|ve|ll|d)$/u.test(text)),
  fingers(
    'twice',
    ({text}) => /^\p{Ll}{7,}$/u.test(text),
    (word, random) => slipped(slipped(word, random), random),
  ),
]
