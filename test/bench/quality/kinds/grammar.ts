import type {Article, Token} from '../article.ts'
import type {Edit, Kind, Tools} from '../slip.ts'
import {instead, neighbours, readData} from './sites.ts'

const {swaps, pluralizers, subjects, auxiliaries, irregular} = readData<{
  readonly swaps: readonly (readonly [string, string])[]
  readonly pluralizers: readonly string[]
  readonly subjects: readonly string[]
  readonly auxiliaries: readonly string[]
  readonly irregular: Readonly<Record<string, string>>
}>('grammar')
const pastOf = new Map(Object.entries(irregular))

type Change = (second: Token, first: Token, article: Article, tools: Tools) => string | undefined

/** Makes a kind that changes the second of two neighbours. */
export const pairKind = (id: string, change: Change): Kind => ({
  id,
  *edits(article, tools) {
    for (const [first, second] of neighbours(article)) {
      const text = change(second, first, article, tools)
      if (text !== undefined && text !== second.text) yield instead(second, text)
    }
  },
})

const agreement = ([from, to]: readonly [string, string]): Kind => ({
  ...pairKind('agreement', (second, first) =>
    second.text === from && !/^(?:to|if|not|you|\p{Ll}+ld|will|may|can|did|does|do)$/u.test(first.text)
      ? to
      : undefined,
  ),
})

const withSub = (kind: Kind, sub: string): Kind => ({
  ...kind,
  *edits(article, tools) {
    for (const edit of kind.edits(article, tools)) yield {...edit, sub}
  },
})

const withoutS = (word: string): string =>
  /(?:ss|sh|ch|x|z)es$/.test(word)
    ? word.slice(0, -2)
    : /[^aeiou]ies$/.test(word)
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1)

const isPlural = (word: string): boolean => /^\p{Ll}{3,}[^sui]s$/u.test(word)
const isFigure = (word: string): boolean => /^(?:[2-9]|[1-9]\d|\d,\d{3})$/.test(word)

const nounChange: Change = (second, first, article) => {
  const next = article.tokens[second.index + 1]
  const many = pluralizers.includes(first.text.toLowerCase()) || isFigure(first.text)
  return many && isPlural(second.text) && next?.gap === ' ' ? withoutS(second.text) : undefined
}

const withoutEd: Change = (second, first, _article, tools) => {
  if (!auxiliaries.includes(first.text) || !/^\p{Ll}{3,}ed$/u.test(second.text)) return undefined
  return [second.text.slice(0, -2), second.text.slice(0, -1)].find((stem) => tools.isCommon(stem))
}

/** One of the largest cities → one of the largest city. */
function* oneOf(article: Article): Iterable<Edit> {
  for (const match of article.text.matchAll(
    /\bone of (?:the|his|her|its|their) (?:\p{Ll}+ )?(\p{Ll}+s)(?= )/gu,
  )) {
    const word = match[1] ?? ''
    if (!isPlural(word)) continue
    const start = match.index + match[0].length - word.length
    yield {
      start,
      end: start + word.length,
      insert: withoutS(word),
      mark: {start: start - match.index > 60 ? -60 : match.index - start, end: word.length},
    }
  }
}

/** Words in the wrong form beside their neighbours. */
export const grammar: readonly Kind[] = [
  ...swaps.map(([from, to]) => withSub(agreement([from, to]), `${from} > ${to}`)),
  pairKind('plural-s-lost', nounChange),
  pairKind('verb-s-lost', (second, first) =>
    subjects.includes(first.text.toLowerCase()) && isPlural(second.text) ? withoutS(second.text) : undefined,
  ),
  pairKind('ed-lost', withoutEd),
  pairKind('participle', (second, first) =>
    auxiliaries.includes(first.text) ? pastOf.get(second.text) : undefined,
  ),
  pairKind('base-form', (second, first, _article, tools) => {
    const ed = `${second.text}${second.text.endsWith('e') ? 'd' : 'ed'}`
    return first.text === 'to' && /^\p{Ll}{4,}$/u.test(second.text) && tools.isCommon(ed) ? ed : undefined
  }),
  {id: 'one-of-singular', edits: oneOf},
]
