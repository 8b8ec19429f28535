import type {Document, Source} from '@copydesk/core'

const none: ReadonlySet<string> = new Set()
const sourceWords = new WeakMap<readonly Source[], ReadonlySet<string>>()
const draftWords = new WeakMap<Document, ReadonlyMap<string, number>>()

/** The spellings that the sources use, as written, apostrophes straight. */
export const wordsOfSources = ({sources}: Document): ReadonlySet<string> => {
  if (sources.length === 0) return none
  let words = sourceWords.get(sources)
  if (!words) {
    const found = new Set<string>()
    for (const {text} of sources) {
      for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) found.add(word.replaceAll('’', "'"))
    }
    words = found
    sourceWords.set(sources, words)
  }
  return words
}

/** How often the draft has each spelling, as written; possessives count for their noun too. */
export const wordsOfDraft = (document: Document): ReadonlyMap<string, number> => {
  let counts = draftWords.get(document)
  if (counts) return counts
  const found = new Map<string, number>()
  for (const {form} of document.words) found.set(form.plain, (found.get(form.plain) ?? 0) + 1)
  for (const [plain, count] of [...found]) {
    if (!plain.endsWith("'s")) continue
    const base = plain.slice(0, -2)
    found.set(base, (found.get(base) ?? 0) + count)
  }
  counts = found
  draftWords.set(document, counts)
  return counts
}

/** Whether the house or the sources write a word so, or without its possessive so. */
export const isHouseWord = (document: Document, plain: string): boolean => {
  const {vocabulary} = document
  if (vocabulary.has(plain) || wordsOfSources(document).has(plain)) return true
  return plain.endsWith("'s") && isHouseWord(document, plain.slice(0, -2))
}
