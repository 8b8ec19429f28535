/** A node of a rich-text state: Lexical's as Payload keeps it, blocks as Strapi does. Other keys are theirs. */
export interface RichNode {
  readonly type?: unknown
  readonly text?: unknown
  readonly children?: unknown
  readonly [key: string]: unknown
}

const CODE = 16
const INLINE = new Set<unknown>(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const TAGS: ReadonlyMap<unknown, string> = new Map([
  ['paragraph', 'p'],
  ['quote', 'blockquote'],
  ['list', 'ul'],
  ['listitem', 'li'],
  ['list-item', 'li'],
  ['code', 'pre'],
  ['table', 'table'],
  ['tablerow', 'tr'],
  ['tablecell', 'td'],
  ['link', 'a'],
  ['autolink', 'a'],
])

/** The nodes in a node; what is none is passed over. */
export const nodesOf = ({children}: RichNode): readonly RichNode[] =>
  Array.isArray(children)
    ? children.filter((child): child is RichNode => typeof child === 'object' && child !== null)
    : []

/** Whether a node stands in a line of text. */
export const isInline = ({type, text}: RichNode): boolean => typeof text === 'string' || INLINE.has(type)

/** The HTML element that a node is written as. */
export const tagOf = ({type, tag, level}: RichNode): string => {
  if (type !== 'heading') return TAGS.get(type) ?? 'div'
  const named = typeof tag === 'string' ? tag : `h${String(level)}`
  return /^h[1-6]$/.test(named) ? named : 'h2'
}

/** Whether a text is code: Lexical keeps formats as bits, Strapi as keys. */
export const isCode = ({format, code}: RichNode): boolean =>
  code === true || (typeof format === 'number' && (format & CODE) !== 0)
