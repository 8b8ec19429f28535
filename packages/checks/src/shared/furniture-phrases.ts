import {matchesPhrase, type Phrase, phraseOf} from './phrase-pattern.ts'

/** A phrase, and how many words a line has that it may take. */
interface Filed {
  readonly phrase: Phrase
  readonly least: number
  readonly most: number
  /** The words that it may end with; undefined for any. */
  readonly closers: ReadonlySet<string> | undefined
}

/** Phrases by the word that they begin with; '' for those that may begin with anything. */
export type PhraseTable = ReadonlyMap<string, readonly Filed[]>

const closersOf = (phrase: Phrase): ReadonlySet<string> | undefined => {
  const last = phrase.at(-1)
  return last && !last.any && !last.optional ? last.words : undefined
}

const filed = (phrase: Phrase): Filed => ({
  phrase,
  closers: closersOf(phrase),
  least: phrase.filter(({optional}) => !optional).length,
  most: phrase.some(({any}) => any === 'run') ? Number.POSITIVE_INFINITY : phrase.length,
})

/** The words that the first place of a phrase takes, and those of the next one where the first may be missing; '' for any. */
const openersOf = (phrase: Phrase): readonly string[] => {
  const openers: string[] = []
  for (const {words, any, optional} of phrase) {
    if (any) return ['']
    openers.push(...words)
    if (!optional) return openers
  }
  return ['']
}

/** Files phrases under the words that they may begin with. */
export const phraseTable = (phrases: readonly string[]): PhraseTable => {
  const table = new Map<string, Filed[]>()
  for (const source of phrases) {
    const one = filed(phraseOf(source))
    for (const opener of openersOf(one.phrase)) {
      const list = table.get(opener)
      if (list) list.push(one)
      else table.set(opener, [one])
    }
  }
  return table
}

const takes = ({phrase, least, most, closers}: Filed, tokens: readonly string[]): boolean =>
  tokens.length >= least &&
  tokens.length <= most &&
  (!closers || closers.has(tokens.at(-1) ?? '')) &&
  matchesPhrase(phrase, tokens)

/** Tells whether a phrase of a table takes all of the tokens. */
export const hasPhrase = (table: PhraseTable, tokens: readonly string[]): boolean =>
  [tokens[0] ?? '', ''].some((key) => table.get(key)?.some((one) => takes(one, tokens)))
