import {commentsOf} from './comments.ts'
import {frontMatterOf} from './front-matter.ts'
import {joinWrapped, wrapWidth} from './hard-wrap.ts'
import {KnownLines} from './known-lines.ts'
import {linesOf} from './lines.ts'
import {identityMap} from './origin-map.ts'
import {paragraphKinds} from './paragraph-kind.ts'
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

interface Part extends Span {
  readonly break: Block['break']
}

const partsOf = (text: string, from: number, isComment: (line: Span) => boolean): readonly Part[] => {
  const chunks = chunksOf(linesOf(text, from))
  const width = wrapWidth(text, chunks)
  const parts: Part[] = []
  for (const chunk of chunks) {
    const lines = width === undefined ? chunk : joinWrapped(text, chunk, width)
    for (const [index, {start, end}] of lines.entries()) {
      if (!isComment({start, end})) parts.push({start, end, break: index === 0 ? 'block' : 'line'})
    }
  }
  return parts
}

const along = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

/**
 * Reads a plain-text draft: every blank line and every single line break parts paragraphs, but for copy wrapped at a
 * column. What the reading before found out about lines need not be found out again.
 */
export const readText = (text: string, before?: Reading): Reading => {
  const frontMatter = frontMatterOf(text)
  const comments = commentsOf(text)
  const alone = new Map(comments.map(({start, end}) => [start, end]))
  const parts = partsOf(text, frontMatter?.end ?? 0, ({start, end}) => alone.get(start) === end)
  const known = new KnownLines(before)
  const lines = parts.map(({start, end}) => known.of(text.slice(start, end)))
  const kinds = paragraphKinds(lines)
  const guarded = lines.flatMap((line, index) =>
    line.guarded.map((span) => along(span, parts[index]?.start ?? 0)),
  )
  return known.keepFor({
    format: 'text',
    text,
    blocks: parts.map((part, index) => ({...part, kind: kinds[index] ?? 'paragraph'})),
    protectedSpans: [...comments.map((comment) => along(comment, 0)), ...guarded].sort(
      (a, b) => a.start - b.start,
    ),
    comments,
    ...(frontMatter ? {frontMatter: frontMatter.text} : {}),
    origin: identityMap,
  })
}
