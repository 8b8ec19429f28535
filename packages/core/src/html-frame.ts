import type {Element} from 'hast'
import type {ParagraphKind} from './document.ts'
import {placeOf} from './html-text.ts'
import type {MarkupPiece} from './markup-piece.ts'
import {PlainBuilder} from './plain-builder.ts'
import type {SimpleParagraph} from './simple-paragraphs.ts'
import type {Span} from './span.ts'
import {walkHtml} from './walk-html.ts'

/** What is left of an HTML text without the words of its simple paragraphs. */
export interface Frame {
  readonly source: string
  /** The paragraphs’ tags with nothing between them. */
  readonly gaps: readonly Span[]
}

/** A frame that was read: its pieces, and between each two what a paragraph is there. */
export interface ReadFrame {
  readonly pieces: readonly MarkupPiece[]
  readonly kinds: readonly ParagraphKind[]
}

/** Takes the words of paragraphs out of an HTML text. */
export const frameOf = (source: string, paragraphs: readonly SimpleParagraph[]): Frame => {
  const gaps: Span[] = []
  let frame = ''
  let last = 0
  for (const {start, end, inner} of paragraphs) {
    frame += source.slice(last, start)
    const from = frame.length
    frame += source.slice(start, inner.start) + source.slice(inner.end, end)
    gaps.push({start: from, end: frame.length})
    last = end
  }
  return {source: frame + source.slice(last), gaps}
}

/** Whether all that a piece shows stands between two places of the frame. */
const isBetween = ({segments, comments}: MarkupPiece, from: number, to: number): boolean =>
  segments.every(({original}) => original >= from && original < to) &&
  comments.every(({start}) => start >= from && start < to)

/** Reads a frame; undefined where the parser sees other paragraphs in it than were taken out: some stand in a script, a comment, a list of choices. */
export const readFrame = ({source, gaps}: Frame, isPage: boolean): ReadFrame | undefined => {
  const builder = new PlainBuilder()
  const pieces: MarkupPiece[] = []
  const kinds: ParagraphKind[] = []
  const standIn = (node: Element, kind: ParagraphKind): boolean => {
    const [at, gap] = [placeOf(node), gaps[kinds.length]]
    if (node.tagName !== 'p' || !gap || at?.start !== gap.start || at.end !== gap.end) return false
    pieces.push(builder.take())
    kinds.push(kind)
    return true
  }
  walkHtml(builder, source, 0, {isPage, standIn})
  pieces.push(builder.take())
  if (kinds.length !== gaps.length) return
  const ends = [...gaps.map(({start}) => start), source.length]
  const inOrder = pieces.every((piece, at) => isBetween(piece, gaps[at - 1]?.end ?? 0, ends[at] ?? 0))
  return inOrder ? {pieces, kinds} : undefined
}
