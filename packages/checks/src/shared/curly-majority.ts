import type {Document} from '@copydesk/core'

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0

const margins = new WeakMap<Document, number>()

/** How many more curly quotation marks than straight ones a draft has; where neither outweighs the other, its apostrophes decide. */
export const curlyMajority = (document: Document): number => {
  const known = margins.get(document)
  if (known !== undefined) return known
  const {text} = document
  const margin = count(text, /[“”]/g) - count(text, /"/g) || count(text, /[‘’]/g) - count(text, /'/g)
  margins.set(document, margin)
  return margin
}
