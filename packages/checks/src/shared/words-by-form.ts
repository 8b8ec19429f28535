import type {Document, Word} from '@copydesk/core'

const kept = new WeakMap<Document, ReadonlyMap<string, readonly Word[]>>()

/** Gives the words of a draft by their spelling in lower case, read once a draft: a list of few words costs a look-up for each, however long the copy. */
export const wordsByForm = (document: Document): ReadonlyMap<string, readonly Word[]> => {
  const known = kept.get(document)
  if (known) return known
  const table = new Map<string, Word[]>()
  for (const word of document.words) {
    const same = table.get(word.form.lower)
    if (same) same.push(word)
    else table.set(word.form.lower, [word])
  }
  kept.set(document, table)
  return table
}

/** Gives the words of a draft that are spelled in one of some ways, in the order of the text. */
export const wordsSpelled = (document: Document, spellings: Iterable<string>): readonly Word[] => {
  const table = wordsByForm(document)
  const found = new Set<Word>()
  for (const spelling of spellings) for (const word of table.get(spelling) ?? []) found.add(word)
  return [...found].sort((a, b) => a.start - b.start)
}
