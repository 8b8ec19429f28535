import type {Document, Finding, Mark} from '@copydesk/core'

/** A quotation mark without a partner. */
export type Stray = Document['marks']['unbalanced'][number]

const NEIGHBOUR = /["“”„]/

/** Tells whether it is one mark too many: ""word", "word"", '"word". */
export const isDoubled = ({text}: Document, {mark, side}: Stray): boolean => {
  const before = text[mark.at - 1] ?? ''
  const after = text[mark.at + mark.text.length] ?? ''
  if (mark.double) return before === mark.text || after === mark.text
  return side === 'opener' ? NEIGHBOUR.test(after) : NEIGHBOUR.test(before)
}

/** Where a mark stands. */
export const spanOf = ({at, text}: Mark): Finding['span'] => ({start: at, end: at + text.length})
