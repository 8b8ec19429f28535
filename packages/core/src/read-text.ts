import {commentsOf} from './comments.ts'
import {frontMatterOf} from './front-matter.ts'
import {joinWrapped, wrapWidth} from './hard-wrap.ts'
import {linesOf} from './lines.ts'
import {identityMap} from './origin-map.ts'
import {paragraphKinds} from './paragraph-kind.ts'
import {protectedSpans} from './protected.ts'
import type {Block, Reading} from './reading.ts'
import type {Span} from './span.ts'

const chunksOf = (lines: readonly Span[]): readonly (readonly Span[])[] => {
  const chunks: Span[][] = [[]]
  for (const line of lines) {
    if (line.start === line.end) {
      if (chunks.at(-1)?.length) chunks.push([])
    } else chunks.at(-1)?.push(line)
  }
  return chunks.filter((chunk) => chunk.length > 0)
}

const blocksOf = (text: string, from: number, isComment: (line: Span) => boolean): readonly Block[] => {
  const chunks = chunksOf(linesOf(text, from))
  const width = wrapWidth(text, chunks)
  const parts = chunks.flatMap((chunk) => {
    const lines = width === undefined ? chunk : joinWrapped(text, chunk, width)
    return lines.map((line, index) => ({
      ...line,
      break: index === 0 ? ('block' as const) : ('line' as const),
    }))
  })
  const kept = parts.filter((part) => !isComment(part))
  const kinds = paragraphKinds(kept.map(({start, end}) => text.slice(start, end)))
  return kept.map((part, index) => ({...part, kind: kinds[index] ?? 'paragraph'}))
}

/** Reads a plain-text draft: every blank line and every single line break parts paragraphs, but for copy wrapped at a column. */
export const readText = (text: string): Reading => {
  const frontMatter = frontMatterOf(text)
  const comments = commentsOf(text)
  const alone = new Map(comments.map(({start, end}) => [start, end]))
  const blocks = blocksOf(text, frontMatter?.end ?? 0, ({start, end}) => alone.get(start) === end)
  const protectedHere = [...comments.map(({start, end}) => ({start, end})), ...protectedSpans(text, blocks)]
  return {
    format: 'text',
    text,
    blocks,
    protectedSpans: protectedHere.sort((a, b) => a.start - b.start),
    comments,
    ...(frontMatter ? {frontMatter: frontMatter.text} : {}),
    origin: identityMap,
  }
}
