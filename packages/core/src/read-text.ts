import {commentsOf} from './comments.ts'
import {frontMatterOf} from './front-matter.ts'
import {joinWrapped, wrapWidth} from './hard-wrap.ts'
import {knownLines, type Line} from './known-lines.ts'
import {linesOf} from './lines.ts'
import {identityMap} from './origin-map.ts'
import {type Kinds, paragraphKinds} from './paragraph-kind.ts'
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

const guardedIn = (
  comments: readonly Span[],
  lines: readonly Line[],
  parts: readonly Part[],
): readonly Span[] => {
  const spans = comments.map((comment) => along(comment, 0))
  for (const [index, {guarded}] of lines.entries())
    for (const span of guarded) spans.push(along(span, parts[index]?.start ?? 0))
  return spans.sort((a, b) => a.start - b.start)
}

const blockOf = ({start, end, break: parted}: Part, kind: Block['kind'] = 'paragraph', old?: Block): Block =>
  old?.start === start && old.end === end && old.kind === kind && old.break === parted
    ? old
    : {start, end, break: parted, kind}

/** What is known of a reading for whoever reads the draft again. */
const kept = new WeakMap<Reading, {readonly lines: readonly Line[]; readonly kinds: Kinds}>()

/**
 * Reads a plain-text draft: every blank line and every single line break parts paragraphs, but for copy wrapped at a
 * column. What the reading before found out about lines need not be found out again.
 */
export const readText = (text: string, before?: Reading): Reading => {
  const frontMatter = frontMatterOf(text)
  const comments = commentsOf(text)
  const alone = new Map(comments.map(({start, end}) => [start, end]))
  const parts = partsOf(text, frontMatter?.end ?? 0, ({start, end}) => alone.get(start) === end)
  const known = before && kept.get(before)
  const lines = knownLines(text, parts, known?.lines ?? [])
  const kinds = paragraphKinds(lines, known?.kinds)
  const reading: Reading = {
    format: 'text',
    text,
    blocks: parts.map((part, index) => blockOf(part, kinds.kinds[index], before?.blocks[index])),
    protectedSpans: guardedIn(comments, lines.lines, parts),
    comments,
    ...(frontMatter ? {frontMatter: frontMatter.text} : {}),
    origin: identityMap,
  }
  kept.set(reading, {lines: lines.lines, kinds})
  return reading
}
