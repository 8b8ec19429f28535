import {onceFor} from '@copydesk/core'
import type {Term} from './term.ts'
import {isCaseOnly} from './term-case.ts'

/** One form of a term that is not to be written, made ready for comparing with a draft's words. */
export interface TermEntry {
  readonly term: Term
  readonly words: readonly string[]
  readonly unless: readonly (readonly string[])[]
  readonly caseOnly: boolean
}

const wordsOf = (phrase: string): readonly string[] => phrase.split(' ')

const entriesFor = (term: Term): readonly TermEntry[] => {
  const unless = (term.unless ?? []).map((phrase) => wordsOf(phrase.toLowerCase()))
  return term.not.map((phrase) => ({
    term,
    words: wordsOf(phrase),
    unless,
    caseOnly: isCaseOnly(term, phrase),
  }))
}

/** Words in lower case under which a draft may show an entry. */
const keysOf = ({words}: TermEntry): readonly string[] => {
  const key = (words[0] ?? '').toLowerCase()
  return words.length === 1 ? [key, `${key}'s`, `${key}'`] : [key]
}

const longerFirst = (one: TermEntry, other: TermEntry): number => other.words.length - one.words.length

/** The entries of a list of terms by the first word of each, longer ones first; made once a list. */
export const entriesOf: (terms: readonly Term[]) => ReadonlyMap<string, readonly TermEntry[]> = onceFor(
  (terms) => {
    const table = new Map<string, TermEntry[]>()
    for (const entry of terms.flatMap(entriesFor))
      for (const key of keysOf(entry)) {
        const entries = table.get(key)
        if (entries) entries.push(entry)
        else table.set(key, [entry])
      }
    for (const entries of table.values()) entries.sort(longerFirst)
    return table
  },
)
