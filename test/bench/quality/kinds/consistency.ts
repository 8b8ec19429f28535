import type {Article, Token} from '../article.ts'
import type {Kind, Tools} from '../slip.ts'
import {countsOf, editsOf, instead, readData} from './sites.ts'

const pairs = readData<readonly (readonly [string, string])[]>('dialects')
const hyphenated = new Map(
  readData<readonly string[]>('compounds').map((compound) => [compound.replace('-', ''), compound]),
)
const british = new Map(pairs)
const american = new Map(pairs.map(([us, gb]) => [gb, us]))

const inTable = (tokens: readonly Token[], table: ReadonlyMap<string, string>): readonly Token[] =>
  tokens.filter(({text}) => table.has(text.toLowerCase()))

/** One spelling of the other dialect in a text that is clearly of one. */
const dialect = (id: string, from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): Kind => ({
  id,
  alone: true,
  *edits({tokens}) {
    const own = inTable(tokens, from).filter(({text}) => !/^\p{Lu}/u.test(text))
    if (own.length < 3 || inTable(tokens, to).length > 0) return
    for (const token of own) {
      const other = from.get(token.text.toLowerCase())
      if (other) yield instead(token, other)
    }
  },
})

const percent = (id: string, own: RegExp, other: RegExp, insert: string): Kind => ({
  id,
  alone: true,
  *edits({text}) {
    if ([...text.matchAll(own)].length < 3 || other.test(text)) return
    yield* editsOf(text, own, ([found]) => ({insert: `${/^\d+/.exec(found)?.[0] ?? ''}${insert}`}))
  },
})

/** A compound in two spellings: ceasefire, and once cease-fire. */
const hyphenation: Kind = {
  id: 'mixed hyphenation',
  alone: true,
  *edits(article) {
    const counts = countsOf(article)
    for (const token of article.tokens) {
      const parts = hyphenated.get(token.text)
      if (parts && (counts.get(token.text) ?? 0) > 2) yield instead(token, parts)
    }
  },
}

const slipOf = (name: string, {random}: Tools): string => {
  const at = 1 + random.index(name.length - 2)
  const [a, b] = [name.charAt(at), name.charAt(at + 1)]
  const forms = [
    name.slice(0, at) + b + a + name.slice(at + 2),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + a + name.slice(at),
  ]
  return random.pick(forms) ?? name
}

/** A name written wrong once in a text that has it right elsewhere. */
const nameSlip = (id: string, others: number, known: boolean): Kind => ({
  id,
  alone: true,
  *edits(article: Article, tools) {
    const count = countsOf(article)
    for (const token of article.tokens) {
      if (!/^\p{Lu}\p{Ll}{4,}$/u.test(token.text) || /[.!?"]/.test(token.gap) || token.gap.includes('\n'))
        continue
      const slip = slipOf(token.text, tools)
      const rare = (count.get(token.text) ?? 0) <= others || tools.isWord(token.text) !== known
      if (rare || slip === token.text || tools.isWord(slip)) continue
      yield instead(token, slip)
    }
  },
})

/** One thing written in two ways. */
export const consistency: readonly Kind[] = [
  dialect('mixed-dialect gb-in-us', british, american),
  dialect('mixed-dialect us-in-gb', american, british),
  percent('mixed percent word', /\b\d+%/g, /per ?cent/, ' percent'),
  percent('mixed percent sign', /\b\d+ percent\b/g, /\d%|per cent/, '%'),
  hyphenation,
  nameSlip('name-slip known', 1, true),
  nameSlip('name-slip unknown', 1, false),
]
