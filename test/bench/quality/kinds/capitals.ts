import type {Article, Token} from '../article.ts'
import type {Edit, Kind, Tools} from '../slip.ts'
import {capitalised, countsOf, instead, neighbours, readData, smallWords} from './sites.ts'

const {initialisms, calendar, demonyms, articles} = readData<{
  readonly initialisms: readonly string[]
  readonly calendar: readonly string[]
  readonly demonyms: readonly string[]
  readonly articles: readonly string[]
}>('capitals')

const isName = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(text)
const opensParagraph = ({gap}: Token): boolean => gap.includes('\n') || gap === ''
const opensSentence = (token: Token): boolean => opensParagraph(token) || /[.!?:"“]/.test(token.gap)

/** As if somebody had replaced “us” by “US” everywhere: robUSt. */
function* replaced({tokens}: Article): Iterable<Edit> {
  for (const token of tokens) {
    if (token.text.length < 5 || !/^\p{L}\p{Ll}+$/u.test(token.text)) continue
    const lower = token.text.toLowerCase()
    const found = initialisms.filter((letters) => lower.includes(letters.toLowerCase()))
    for (const letters of found) {
      const at = lower.indexOf(letters.toLowerCase())
      const insert = token.text.slice(0, at) + letters + token.text.slice(at + letters.length)
      if (insert !== token.text) yield {...instead(token, insert), sub: at === 0 ? 'at the start' : 'inside'}
    }
  }
}

function* inner(article: Article, {random}: Tools): Iterable<Edit> {
  for (const token of smallWords(article)) {
    const at = 1 + random.index(token.text.length - 1)
    yield instead(token, token.text.slice(0, at) + capitalised(token.text.slice(at)))
  }
}

/** The shift key held too long: THe, MOnday. */
function* held({tokens}: Article): Iterable<Edit> {
  for (const token of tokens) {
    if (!isName(token.text)) continue
    yield instead(token, token.text.slice(0, 2).toUpperCase() + token.text.slice(2))
  }
}

/** The shift key pressed too late: tHe. */
function* late({tokens}: Article): Iterable<Edit> {
  for (const token of tokens) {
    if (!isName(token.text)) continue
    yield instead(token, token.text.slice(0, 1).toLowerCase() + capitalised(token.text.slice(1)))
  }
}

function* capsLock({tokens}: Article): Iterable<Edit> {
  for (const token of tokens) {
    if (isName(token.text))
      yield instead(token, token.text.slice(0, 1).toLowerCase() + token.text.slice(1).toUpperCase())
  }
}

/** A noun, as “the” before it and a small function word after it show. */
function* commonNoun(article: Article, tools: Tools): Iterable<Edit> {
  for (const [first, noun] of neighbours(article)) {
    const next = article.tokens[noun.index + 1]
    if (!articles.includes(first.text) || !/^\p{Ll}{4,}$/u.test(noun.text) || !tools.isCommon(noun.text))
      continue
    if (!next || !/^\p{Ll}{2,4}$/u.test(next.text)) continue
    yield instead(noun, capitalised(noun.text))
  }
}

function* otherWord(article: Article, tools: Tools): Iterable<Edit> {
  for (const [, token] of neighbours(article)) {
    if (/^\p{Ll}{3,}$/u.test(token.text) && tools.isCommon(token.text))
      yield instead(token, capitalised(token.text))
  }
}

const lost = (
  id: string,
  fits: (token: Token, article: Article) => boolean,
  words: 'skipped' | 'apart' | 'kept' = 'kept',
): Kind => ({
  id,
  *edits(article, {isCommon}) {
    for (const token of article.tokens) {
      const lower = token.text.toLowerCase()
      const isWord = words !== 'kept' && isCommon(lower)
      if (!fits(token, article) || (isWord && words === 'skipped')) continue
      yield {
        ...instead(token, lower),
        ...(words === 'apart' && {sub: isWord ? 'also a word' : 'only a name'}),
      }
    }
  },
})

/** Capitals where none belong, and none where one belongs. */
export const capitals: readonly Kind[] = [
  {id: 'capital replaced', edits: replaced},
  {id: 'capital inner-letter', edits: inner},
  {id: 'capital shift-held', edits: held},
  {id: 'capital shift-late', edits: late},
  {id: 'capital caps-lock', edits: capsLock},
  {id: 'capital common-noun', edits: commonNoun},
  {id: 'capital mid-sentence', edits: otherWord},
  {
    id: 'capital of an ending',
    *edits({tokens}) {
      for (const token of tokens)
        if (/^\p{L}\p{Ll}{2,}['’]s$/u.test(token.text)) yield instead(token, `${token.text.slice(0, -1)}S`)
    },
  },
  lost('capital-lost I', ({text}) => text === 'I'),
  lost(
    'capital-lost sentence',
    (token) => opensSentence(token) && !/["“]/.test(token.gap) && /^\p{Lu}\p{Ll}+$/u.test(token.text),
  ),
  lost('capital-lost calendar', ({text}) => calendar.includes(text)),
  lost('capital-lost demonym', ({text}) => demonyms.includes(text)),
  lost('capital-lost initialism', ({text}) => /^\p{Lu}{3,6}$/u.test(text), 'skipped'),
  lost(
    'capital-lost name',
    (token, article) =>
      isName(token.text) && !opensSentence(token) && (countsOf(article).get(token.text) ?? 0) > 2,
    'apart',
  ),
]
