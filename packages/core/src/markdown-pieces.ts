import type {Span} from './span.ts'

/** A blank line and a letter at the start of the next: no list goes on, no quotation, no table, only what must be closed. */
const CUT = /\n[ \t]*\r?\n(?=\p{L})/gu
/** What a blank line does not end. */
const STAYS_OPEN = /```|~~~|<[?!]|<(?:pre|script|style|textarea)/i
const COMMENT = /<!--[^>\r\n]{0,400}-->/g
/** References are resolved wherever they stand, and the marks of `<q>` are those of the whole copy. */
const BINDS_ALL = /\]:|<q/i

const mayStayOpen = (text: string): boolean => STAYS_OPEN.test(text.replaceAll(COMMENT, ''))

/**
 * Cuts Markdown into pieces of which each reads by itself as it reads among the others. What holds a draft together, or what
 * only the parser could tell the end of, stays in one piece.
 */
export const markdownPieces = (source: string): readonly Span[] => {
  const pieces: Span[] = []
  if (BINDS_ALL.test(source)) return [{start: 0, end: source.length}]
  const isOpen = mayStayOpen(source)
  let start = 0
  for (const {0: blank, index} of source.matchAll(CUT)) {
    const end = index + blank.length
    if (isOpen && mayStayOpen(source.slice(start, end))) break
    pieces.push({start, end})
    start = end
  }
  pieces.push({start, end: source.length})
  return pieces
}
