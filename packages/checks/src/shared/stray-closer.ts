import type {Document, Finding, Paragraph} from '@copydesk/core'

const BEHIND_S = /(?<=\p{Ll}s)['’] ([a-z]{2,8})(?![\p{L}’'-])/gu

/** Finds a mark behind an s that closes a quotation, for nothing follows that could be owned: “… two pieces’ from the sea”. */
export function* strayClosers(document: Document, neverOwned: ReadonlySet<string>): Iterable<Finding> {
  let apostrophes: ReadonlySet<number> | undefined
  for (const {start, text} of document.paragraphs) {
    if (!text.includes("s' ") && !text.includes('s’ ')) continue
    for (const found of text.matchAll(BEHIND_S)) {
      if (!neverOwned.has(found[1] ?? '')) continue
      apostrophes ??= new Set(document.marks.all.flatMap(({at, role}) => (role === 'apostrophe' ? [at] : [])))
      const at = start + found.index
      if (!apostrophes.has(at)) continue
      const message = 'The quotation that closes here is never opened'
      yield {span: {start: at, end: at + 1}, message, level: 'warning'}
    }
  }
}

/** Writes down what the search for such marks goes by in a paragraph. */
export const regardedClosers = ({text}: Paragraph): string =>
  text.includes("s' ") || text.includes('s’ ')
    ? [...text.matchAll(BEHIND_S)].map(({0: found}) => found).join('|')
    : ''
