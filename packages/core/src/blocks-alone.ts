import {aloneIn} from './alone-in.ts'
import {buildDocument} from './build-document.ts'
import type {Context, Document} from './document.ts'
import {excerptOf} from './excerpt.ts'
import type {KeptBlocks} from './kept-blocks.ts'
import type {Block} from './reading.ts'
import type {Tokens} from './tokens.ts'

/** A view of some blocks, and where they stand in it. */
export interface Excerpt {
  readonly view: Document
  readonly spans: readonly Block[]
}

/** Shows some blocks as if the draft had no others. */
export const blocksAlone = (
  {reading, kept}: KeptBlocks,
  batch: readonly number[],
  document: Document,
  context: Context,
): Excerpt => {
  const only = batch.length === 1 ? document.paragraphs[batch[0] ?? 0] : undefined
  const alone = only && aloneIn(document, only)
  if (alone && alone.document !== document) return {view: alone.document, spans: [alone.paragraph]}
  if (batch.length === reading.blocks.length) return {view: document, spans: reading.blocks}
  const excerpt = excerptOf(reading, batch)
  const read = (_: string, at: number): Tokens => kept[batch[at] ?? -1]?.tokens ?? {sentences: []}
  return {view: buildDocument(excerpt, context, read), spans: excerpt.blocks}
}
