import {type Segment, segmentMap} from './origin-map.ts'
import type {Block, Comment, Reading} from './reading.ts'
import type {Span} from './span.ts'

/** What a stretch of markup says when it is read by itself: plain text, and places in it and in the stretch. */
export interface MarkupPiece {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly protectedSpans: readonly Span[]
  readonly comments: readonly Comment[]
  readonly segments: readonly Segment[]
}

/** A piece and how far along in the original it stands. */
export interface PlacedPiece {
  readonly piece: MarkupPiece
  readonly by: number
}

const along = <Place extends Span>(place: Place, by: number): Place =>
  by === 0 ? place : {...place, start: place.start + by, end: place.end + by}

/** Puts pieces together, in the order of the text. */
export const joinPieces = (placed: Iterable<PlacedPiece>): MarkupPiece => {
  let text = ''
  const blocks: Block[] = []
  const protectedSpans: Span[] = []
  const comments: Comment[] = []
  const segments: Segment[] = []
  for (const {piece, by} of placed) {
    const base = text.length
    text += piece.text
    for (const {start, end, kind, break: parted} of piece.blocks)
      blocks.push({start: start + base, end: end + base, kind, break: parted})
    for (const span of piece.protectedSpans) protectedSpans.push(along(span, base))
    for (const comment of piece.comments) comments.push(along(comment, by))
    for (const {plain, plainLength, original, originalLength} of piece.segments)
      segments.push({plain: plain + base, plainLength, original: original + by, originalLength})
  }
  return {text, blocks, protectedSpans, comments, segments}
}

/** Makes a reading of what a whole draft says. */
export const readingOf = (
  format: Reading['format'],
  {text, blocks, protectedSpans, comments, segments}: MarkupPiece,
  frontMatter: string | undefined,
): Reading => ({
  format,
  text,
  blocks,
  protectedSpans,
  comments,
  ...(frontMatter === undefined ? {} : {frontMatter}),
  origin: segmentMap(segments),
})
