import {matchesPhrase, type Phrase, phraseOf} from './phrase-pattern.ts'

/** Phrases by the word that they begin with; '' for those that may begin with anything. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>

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
  const table = new Map<string, Phrase[]>()
  for (const source of phrases) {
    const phrase = phraseOf(source)
    for (const opener of openersOf(phrase)) {
      const list = table.get(opener)
      if (list) list.push(phrase)
      else table.set(opener, [phrase])
    }
  }
  return table
}

/** Tells whether a phrase of a table takes all of the tokens. */
export const hasPhrase = (table: PhraseTable, tokens: readonly string[]): boolean =>
  [tokens[0] ?? '', ''].some((key) => table.get(key)?.some((phrase) => matchesPhrase(phrase, tokens)))
