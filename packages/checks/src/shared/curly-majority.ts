import {type Document, onceFor} from '@copydesk/core'

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0

/** How many more curly quotation marks than straight ones a draft has; where neither outweighs the other, its apostrophes decide. */
export const curlyMajority: (document: Document) => number = onceFor(
  ({text}) => count(text, /[“”]/g) - count(text, /"/g) || count(text, /[‘’]/g) - count(text, /'/g),
)
