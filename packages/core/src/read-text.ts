import {isHardWrapped} from './hard-wrap.ts'
import {linesOf, trimmed} from './lines.ts'
import {identityMap} from './origin-map.ts'
import {paragraphKind} from './paragraph-kind.ts'
import {protectedSpans} from './protected.ts'
import type {Block, Reading} from './reading.ts'
import type {Span} from './span.ts'

const COMMENT = /<!--([^>]{0,400})-->/g

const frontMatterEnd = (text: string): number => {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!/^---[ \t]*\r?\n/.test(text.slice(from, from + 20))) return 0
  const close = /\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(from, from + 20_000))
  return close ? from + close.index + close[0].length : 0
}

const chunksOf = (lines: readonly Span[]): readonly (readonly Span[])[] => {
  const chunks: Span[][] = [[]]
  for (const line of lines) {
    if (line.start === line.end) {
      if (chunks.at(-1)?.length) chunks.push([])
    } else chunks.at(-1)?.push(line)
  }
  return chunks.filter((chunk) => chunk.length > 0)
}

const blocksOf = (text: string, from: number): readonly Block[] => {
  const blocks: Block[] = []
  for (const chunk of chunksOf(linesOf(text, from))) {
    const first = chunk[0]
    const last = chunk.at(-1)
    if (!first || !last) continue
    const spans = isHardWrapped(text, chunk) ? [{start: first.start, end: last.end}] : chunk
    for (const [index, span] of spans.entries()) {
      const kind = paragraphKind(text.slice(span.start, span.end), blocks.length === 0)
      blocks.push({start: span.start, end: span.end, kind, break: index === 0 ? 'block' : 'line'})
    }
  }
  return blocks
}

/** Reads a plain-text draft: every blank line and every single line break parts paragraphs, but for copy wrapped at a column. */
export const readText = (text: string): Reading => {
  const from = frontMatterEnd(text)
  const comments = text.includes('<!--')
    ? [...text.matchAll(COMMENT)].map((match) => ({
        at: match.index,
        text: (match[1] ?? '').trim(),
        length: match[0].length,
      }))
    : []
  const blocks = blocksOf(text, from).filter(
    (block) => !comments.some((c) => block.start === c.at && block.end === c.at + c.length),
  )
  const inComments = comments.map(({at, length}) => trimmed(text, at, at + length))
  const spans = [...inComments, ...protectedSpans(text, blocks)].sort((a, b) => a.start - b.start)
  const frontMatter =
    from > 0
      ? text
          .slice(0, from)
          .replace(/^\uFEFF?---[ \t]*\r?\n/, '')
          .replace(/\r?\n---[ \t]*\r?\n?$/, '')
      : undefined
  return {
    format: 'text',
    text,
    blocks,
    protectedSpans: spans,
    comments: comments.map(({at, text: words}) => ({at, text: words})),
    ...(frontMatter === undefined ? {} : {frontMatter}),
    origin: identityMap,
  }
}
