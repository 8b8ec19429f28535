import {firstWhere} from '@copydesk/core'
import {isCode, isInline, nodesOf, type RichNode, tagOf} from './rich-node.ts'

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

/** Nodes that stand deeper are read, but written in lines only. */
const DEEPEST = 100

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const unescaped = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&amp;', '&')

const wordsOf = (html: string): string => unescaped(html.replaceAll(/<[^<>]*>/g, ''))

/** A node whose children are being written. */
interface Level {
  readonly children: Iterator<readonly [number, RichNode]>
  readonly path: string
  readonly close: string
  /** Whether a paragraph is open at the place reached. */
  open: boolean
}

const levelOf = (node: RichNode, path: string, close: string, open: boolean): Level => ({
  children: nodesOf(node).entries(),
  path,
  close,
  open,
})

class Writer {
  readonly #pieces: Piece[] = []
  readonly #levels: Level[]
  #html = ''
  #paragraph = 0

  constructor(root: RichNode) {
    this.#levels = [levelOf(root, '', '', false)]
    for (let level = this.#levels.at(-1); level; level = this.#levels.at(-1)) this.#step(level)
  }

  #step(level: Level): void {
    const {done, value} = level.children.next()
    if (done) {
      this.#html += level.close
      this.#levels.pop()
      return
    }
    const [index, child] = value
    const inline = isInline(child)
    if (inline && !level.open) this.#paragraph++
    level.open = inline
    this.#child(child, `${level.path}${level.path === '' ? '' : '.'}children.${index}`, inline)
  }

  #child(child: RichNode, at: string, inline: boolean): void {
    if (typeof child.text === 'string') this.#text(child, child.text, at)
    else if (child.type === 'linebreak') this.#html += '<br>'
    else this.#element(child, at, inline)
  }

  // The words of a link belong to the paragraph that is open around it.
  #element(child: RichNode, at: string, inline: boolean): void {
    const tooDeep = this.#levels.length > DEEPEST
    const tag = tagOf(child)
    if (!tooDeep) this.#html += `<${tag}>`
    this.#levels.push(levelOf(child, at, tooDeep ? '<br>' : `</${tag}>`, inline))
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
      const piece = pieces[firstWhere(pieces, ({start}) => start > offset) - 1]
      if (!piece || offset > piece.start + piece.html.length) return
      const {node, paragraph} = piece
      return {node, paragraph, offset: unescaped(piece.html.slice(0, offset - piece.start)).length}
    }
    return {html: this.#html, placeOf, wordsOf}
  }
}

/** Writes a rich-text state as HTML that the linter reads, headings, lists and code as what they are. */
export const richText = (root: RichNode): RichText => new Writer(root).result
