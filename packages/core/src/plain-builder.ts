import {blockKind} from './block-kind.ts'
import {disjoint} from './disjoint.ts'
import type {ParagraphKind} from './document.ts'
import {trimmed} from './lines.ts'
import {type MarkupPiece, readingOf} from './markup-piece.ts'
import {joinSegments, type Segment} from './origin-map.ts'
import {protectedSpans} from './protected.ts'
import type {Block, Comment, Reading} from './reading.ts'
import type {Span} from './span.ts'

/** Stands for something in the copy that is no text: a picture, a widget. */
const OBJECT = '\uFFFC'

/** Pieces a draft's plain text together, block by block, and keeps where each piece came from. */
export class PlainBuilder {
  /** The text of the closed blocks with what parts them. */
  #closed: string[] = []
  /** The pieces of the open block. */
  #open: string[] = []
  #start = 0
  #length = 0
  #break: Block['break'] = 'block'
  #segments: Segment[] = []
  #blocks: Block[] = []
  #protected: Span[] = []
  #comments: Comment[] = []

  /** The last character of the open block; '' where it has none yet. */
  get last(): string {
    return this.#open.at(-1)?.at(-1) ?? ''
  }

  /** Adds text that stands at a place in the original; lengths differ where it was decoded. */
  add(text: string, start: number, end: number): void {
    if (text === '') return
    this.#open.push(text)
    const segment = {
      plain: this.#length,
      plainLength: text.length,
      original: start,
      originalLength: end - start,
    }
    const last = this.#segments.at(-1)
    const joined = last && joinSegments(last, segment)
    if (joined) this.#segments[this.#segments.length - 1] = joined
    else this.#segments.push(segment)
    this.#length += text.length
  }

  /** Adds something in which nothing is checked; a sign stands for what is no text. */
  addProtected(start: number, end: number, text: string = OBJECT): void {
    const from = this.#length
    this.add(text, start, end)
    if (this.#length > from) this.#protected.push({start: from, end: this.#length})
  }

  /** Keeps a comment; it leaves no trace in the text. */
  addComment(comment: Comment): void {
    this.#comments.push(comment)
  }

  /** Ends the open block; `next` says how the one after it is parted from it. */
  close(kind: ParagraphKind, next: Block['break'] = 'block'): void {
    if (this.#open.length === 0) {
      if (next === 'block') this.#break = 'block'
      return
    }
    const text = this.#open.join('')
    const {start, end} = trimmed(text, 0, text.length)
    const words = text.slice(start, end)
    if (/[^\s\uFFFC]/u.test(words)) {
      const place = {start: this.#start + start, end: this.#start + end}
      this.#blocks.push({...place, kind: blockKind(words, kind), break: this.#break})
      this.#break = next
    } else if (next === 'block') this.#break = 'block'
    this.#part(text, next === 'block' ? '\n\n' : '\n')
  }

  // What parts blocks has no place in the original.
  #part(text: string, gap: string): void {
    this.#closed.push(text, gap)
    this.#open = []
    this.#length += gap.length
    this.#start = this.#length
  }

  /** Gives what was added since it was last taken, and begins anew. */
  take(): MarkupPiece {
    this.close('paragraph')
    const text = this.#closed.join('')
    const piece = {
      text,
      blocks: this.#blocks,
      protectedSpans: disjoint([...this.#protected, ...protectedSpans(text, this.#blocks)]),
      comments: this.#comments.sort((a, b) => a.start - b.start),
      segments: this.#segments,
    }
    this.#closed = []
    this.#segments = []
    this.#blocks = []
    this.#protected = []
    this.#comments = []
    this.#start = 0
    this.#length = 0
    return piece
  }

  /** Gives the reading of all that was added. */
  reading(format: Reading['format'], frontMatter: string | undefined): Reading {
    return readingOf(format, this.take(), frontMatter)
  }
}
