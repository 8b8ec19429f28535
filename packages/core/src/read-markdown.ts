import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {hasBracketBomb} from './bracket-bomb.ts'
import {marksOf} from './html-text.ts'
import {KnownPieces} from './known-pieces.ts'
import {hasListBomb} from './list-bomb.ts'
import {markdownPieces} from './markdown-pieces.ts'
import {joinPieces, type MarkupPiece, readingOf} from './markup-piece.ts'
import {markupSource} from './markup-source.ts'
import {readText} from './read-text.ts'
import type {Reading} from './reading.ts'
import {MarkdownWalk} from './walk-markdown.ts'

const options = {
  extensions: [gfm()],
  // Its one transform splits text at addresses and loses the places; addresses are found in the plain text.
  mdastExtensions: gfmFromMarkdown().map(({transforms: _, ...extension}) => extension),
}

const pieceOf = (source: string, base: number): MarkupPiece => {
  const walk = new MarkdownWalk(source, base)
  const root = fromMarkdown(source, options)
  for (const node of root.children) walk.walk(node, 'paragraph', false)
  return walk.builder.take()
}

/** Reads a draft for the first time: it is parsed as a whole, and each piece is kept. */
const readFirst = (source: string, base: number, known: KnownPieces): MarkupPiece => {
  const {children} = fromMarkdown(source, options)
  const marks = marksOf(source)
  let next = 0
  const placed = markdownPieces(source).map(({start, end}) => {
    const walk = new MarkdownWalk(source, -start, marks)
    for (; (children[next]?.position?.start.offset ?? end) < end; next++) {
      const node = children[next]
      if (node) walk.walk(node, 'paragraph', false)
    }
    return {piece: known.piece(source.slice(start, end), () => walk.builder.take()), by: base + start}
  })
  return joinPieces(placed)
}

/** Reads a draft whose reading before is known: the pieces that it still has are not parsed again. */
const readAgain = (source: string, base: number, known: KnownPieces): MarkupPiece =>
  joinPieces(
    markdownPieces(source).map(({start, end}) => {
      const words = source.slice(start, end)
      return {piece: known.piece(words, () => pieceOf(words, 0)), by: base + start}
    }),
  )

/**
 * Reads a Markdown draft (CommonMark with GitHub's tables and notes): its words as a reader sees them. With the reading
 * before, only the paragraphs that changed are parsed.
 */
export const readMarkdown = (text: string, before?: Reading): Reading => {
  if (hasBracketBomb(text) || hasListBomb(text)) return {...readText(text), format: 'markdown'}
  const {source, base, frontMatter} = markupSource(text)
  const isAgain = before?.format === 'markdown'
  const known = new KnownPieces(isAgain ? before : undefined)
  const piece = (isAgain ? readAgain : readFirst)(source, base, known)
  const reading = readingOf('markdown', piece, frontMatter?.text)
  known.keepFor(reading)
  return reading
}
