import {firstWhere} from '../first-where.ts'
import type {Edit} from '../fixes.ts'
import type {Span} from '../span.ts'
import type {DocxModel, DocxParagraph, DocxPiece} from './docx-model.ts'
import {settleGaps} from './settle-gaps.ts'
import type {PieceEdit} from './write-piece.ts'

/** What changes of a text mean for the paragraphs themselves. */
export interface Structure {
  /** Paragraphs that lose all their words. */
  readonly emptied: ReadonlySet<DocxParagraph>
  /** Paragraphs that run on into the next one. */
  readonly joined: ReadonlySet<DocxParagraph>
}

/** Changes of a text, spread over the pieces that hold its words. */
export interface SpreadEdits {
  readonly pieces: ReadonlyMap<DocxPiece, readonly PieceEdit[]>
  readonly structure: Structure
}

/** Whether two stretches share a character. */
const sharesWith = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What a change touches: pieces in the order of the text, from the last one that ends before it on. */
const around = (pieces: readonly DocxPiece[], {start, end}: Edit): readonly DocxPiece[] => {
  const reached = firstWhere(pieces, (piece) => piece.end >= start)
  let before = reached - 1
  while (before > 0 && !pieces[before]?.isText) before--
  return pieces.slice(
    Math.max(0, before),
    firstWhere(pieces, (piece) => piece.start > end),
  )
}

// What is added takes the look of what it replaces, else of the words before it.
const hostOf = (pieces: readonly DocxPiece[], {start, end}: Edit): DocxPiece | undefined =>
  pieces.find((piece) => piece.isText && sharesWith(piece, {start, end})) ??
  pieces.findLast((piece) => piece.isText && piece.start < start && start <= piece.end) ??
  pieces.find((piece) => piece.isText && piece.start === start) ??
  pieces.findLast((piece) => piece.isText && piece.end <= start)

const joinedBy = (paragraphs: readonly DocxParagraph[], {start, end}: Edit): readonly DocxParagraph[] => {
  const from = firstWhere(paragraphs, (paragraph) => paragraph.end >= start)
  const to = firstWhere(paragraphs, (paragraph) => paragraph.start > end)
  return paragraphs.slice(from, Math.max(from, to - 1)).filter((paragraph, index) => {
    const next = paragraphs[from + index + 1]
    return next !== undefined && paragraph.end < next.start
  })
}

/** Spreads changes over the pieces they touch: the new words go into the first, the old ones go from all. */
export const spreadEdits = ({text, paragraphs}: DocxModel, asked: readonly Edit[]): SpreadEdits => {
  const all = paragraphs.flatMap(({pieces}) => pieces)
  const firstText = all.find(({isText}) => isText)
  const pieces = new Map<DocxPiece, PieceEdit[]>()
  const joined = new Set<DocxParagraph>()
  for (const edit of settleGaps(text, paragraphs, asked)) {
    const near = around(all, edit)
    const host = edit.text === '' ? undefined : (hostOf(near, edit) ?? firstText)
    for (const piece of host === undefined || near.includes(host) ? near : [host, ...near]) {
      const touched = sharesWith(piece, edit)
      if (!touched && piece !== host) continue
      const from = Math.min(Math.max(edit.start, piece.start), piece.end) - piece.start
      const to = touched ? Math.min(edit.end, piece.end) - piece.start : from
      const list = pieces.get(piece) ?? []
      list.push({from, to, insert: piece === host ? edit.text : ''})
      pieces.set(piece, list)
    }
    for (const paragraph of joinedBy(paragraphs, edit)) joined.add(paragraph)
  }
  return {pieces, structure: {emptied: emptiedOf(paragraphs, pieces), joined}}
}

const left = ({text}: DocxPiece, edits: readonly PieceEdit[] = []): number =>
  edits.reduce((sum, {from, to, insert}) => sum - (to - from) + insert.trim().length, text.length)

const emptiedOf = (
  paragraphs: readonly DocxParagraph[],
  edits: ReadonlyMap<DocxPiece, readonly PieceEdit[]>,
): ReadonlySet<DocxParagraph> =>
  new Set(paragraphs.filter(({pieces}) => pieces.every((piece) => left(piece, edits.get(piece)) <= 0)))
