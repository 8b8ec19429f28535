import type {Span} from './span.ts'

/** A `<p>` with nothing but words and a few elements that are opened and closed in it; places in the source. */
export interface SimpleParagraph extends Span {
  /** What stands between its tags. */
  readonly inner: Span
  readonly hasLink: boolean
}

const TAG = /<(\/?)([a-z]{1,6})(?=[\s>])/y
const ATTRIBUTE = /\s+([a-z][a-z-]*)="[^"<>]*"/y
const END = /\s*>/y
const INLINE: ReadonlySet<string> = new Set(['em', 'strong', 'b', 'i', 'u', 's', 'small', 'span', 'a'])
const CLOSER = '</p>'

/** Reads attributes and the end of a tag; gives where it ends, undefined for a tag that only the parser understands. */
const tagEnd = (source: string, from: number): number | undefined => {
  let at = from
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const [found, name] = ATTRIBUTE.exec(source) ?? []
    if (found === undefined) break
    if (name === 'hidden') return
    at += found.length
  }
  END.lastIndex = at
  return END.test(source) ? END.lastIndex : undefined
}

/** Reads on behind the opening tag of a paragraph; gives the paragraph, or where something stands that is not simple. */
const paragraphFrom = (source: string, start: number, from: number): SimpleParagraph | number => {
  const open: string[] = []
  let hasLink = false
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at)) {
    if (open.length === 0 && source.startsWith(CLOSER, at))
      return {start, end: at + CLOSER.length, inner: {start: from, end: at}, hasLink}
    TAG.lastIndex = at
    const [, slash, name = ''] = TAG.exec(source) ?? []
    const end = INLINE.has(name) ? tagEnd(source, at + 1 + (slash ?? '').length + name.length) : undefined
    if (end === undefined) return at
    if (slash ? open.pop() !== name : open.includes(name)) return at
    if (!slash) open.push(name)
    hasLink ||= name === 'a'
    at = end
  }
  return source.length
}

/** Finds the simple paragraphs of an HTML text, one after the other; time linear in its length. */
export const simpleParagraphs = (source: string): readonly SimpleParagraph[] => {
  const found: SimpleParagraph[] = []
  for (let at = source.indexOf('<p'); at >= 0; ) {
    TAG.lastIndex = at
    const isParagraph = TAG.exec(source)?.[2] === 'p'
    const from = isParagraph ? tagEnd(source, at + 2) : undefined
    const paragraph = from === undefined ? at + 2 : paragraphFrom(source, at, from)
    if (typeof paragraph === 'object') found.push(paragraph)
    at = source.indexOf('<p', typeof paragraph === 'object' ? paragraph.end : paragraph)
  }
  return found
}
