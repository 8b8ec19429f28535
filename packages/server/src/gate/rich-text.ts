/** A node of a rich-text state: Lexical's as Payload keeps it, blocks as Strapi does. Other keys are theirs. */
export interface RichNode {
  readonly type?: unknown
  readonly text?: unknown
  readonly children?: unknown
  readonly [key: string]: unknown
}

/** Where in the state something stands: a text node, how far into it, and the number of its paragraph from 1. */
export interface NodePlace {
  /** Keys and indexes from the root down: `children.3.children.0`. */
  readonly node: string
  readonly offset: number
  readonly paragraph: number
}

/** Rich text as HTML, and the way back to its nodes. */
export interface RichText {
  readonly html: string
  /** Undefined in the tags between texts. */
  readonly placeOf: (offset: number) => NodePlace | undefined
  /** Gives the words of a piece of the HTML, without its tags. */
  readonly wordsOf: (html: string) => string
}

interface Piece {
  readonly start: number
  readonly html: string
  readonly node: string
  readonly paragraph: number
}

const DEEPEST = 100
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

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const unescaped = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&amp;', '&')

const wordsOf = (html: string): string => unescaped(html.replaceAll(/<[^<>]*>/g, ''))

const nodesOf = ({children}: RichNode): readonly RichNode[] =>
  Array.isArray(children)
    ? children.filter((child): child is RichNode => typeof child === 'object' && child !== null)
    : []

const isInline = ({type, text}: RichNode): boolean => typeof text === 'string' || INLINE.has(type)

const tagOf = ({type, tag, level}: RichNode): string => {
  if (type !== 'heading') return TAGS.get(type) ?? 'div'
  const named = typeof tag === 'string' ? tag : `h${String(level)}`
  return /^h[1-6]$/.test(named) ? named : 'h2'
}

// Lexical keeps formats as bits, Strapi as keys.
const isCode = ({format, code}: RichNode): boolean =>
  code === true || (typeof format === 'number' && (format & CODE) !== 0)

class Writer {
  readonly #pieces: Piece[] = []
  #html = ''
  #paragraph = 0

  // The words of a link belong to the paragraph that is open around it.
  write(node: RichNode, path: string, depth: number, around = false): void {
    if (depth > DEEPEST) return
    let open = around
    for (const [index, child] of nodesOf(node).entries()) {
      const at = `${path}${path === '' ? '' : '.'}children.${index}`
      const inline = isInline(child)
      if (inline && !open) this.#paragraph++
      open = inline
      this.#child(child, at, depth)
    }
  }

  #child(child: RichNode, at: string, depth: number): void {
    if (typeof child.text === 'string') this.#text(child, child.text, at)
    else if (child.type === 'linebreak') this.#html += '<br>'
    else this.#element(child, at, depth)
  }

  #element(child: RichNode, at: string, depth: number): void {
    const tag = tagOf(child)
    this.#html += `<${tag}>`
    this.write(child, at, depth + 1, isInline(child))
    this.#html += `</${tag}>`
  }

  #text(node: RichNode, text: string, at: string): void {
    const [open, close] = isCode(node) ? ['<code>', '</code>'] : ['', '']
    const html = escaped(text)
    this.#html += open
    this.#pieces.push({start: this.#html.length, html, node: at, paragraph: this.#paragraph})
    this.#html += html + close
  }

  get result(): RichText {
    const pieces = this.#pieces
    const placeOf = (offset: number): NodePlace | undefined => {
      const piece = pieces.findLast(({start}) => start <= offset)
      if (!piece || offset > piece.start + piece.html.length) return
      const {node, paragraph} = piece
      return {node, paragraph, offset: unescaped(piece.html.slice(0, offset - piece.start)).length}
    }
    return {html: this.#html, placeOf, wordsOf}
  }
}

/** Writes a rich-text state as HTML that the linter reads, headings, lists and code as what they are. */
export const richText = (root: RichNode): RichText => {
  const writer = new Writer()
  writer.write(root, '', 0)
  return writer.result
}
