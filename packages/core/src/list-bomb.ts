/** More lists, one in the other, than any line of copy begins: the parser's time grows with their square. */
const MOST_LISTS = 100

const LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/gm
const MARKER = /[ \t]*(?:>|([-*+]|\d{1,9}[.)])[ \t])/y

/** Tells Markdown that begins hundreds of lists in one line, which no parser should be given. */
export const hasListBomb = (text: string): boolean => {
  for (const {index} of text.matchAll(LINE)) {
    MARKER.lastIndex = index
    let lists = 0
    for (let found = MARKER.exec(text); found; found = MARKER.exec(text))
      if (found[1] !== undefined && ++lists > MOST_LISTS) return true
  }
  return false
}
