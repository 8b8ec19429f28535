import type {Document, Paragraph} from './document.ts'
import type {KeptBlock} from './kept-block.ts'
import {KeptView} from './kept-view.ts'
import {identityMap} from './origin-map.ts'
import type {Standing} from './regards.ts'
import {viewOfKept} from './view-of-kept.ts'

const alone = new WeakMap<KeptBlock, Standing>()

const makeAlone = (
  {format, context}: KeptView,
  {kind, break: parted}: Paragraph,
  kept: KeptBlock,
): Standing | undefined => {
  const {text, hidden: protectedSpans} = kept
  const blocks = [{kind, break: parted, start: 0, end: text.length}]
  const reading = {format, text, blocks, protectedSpans, comments: [], origin: identityMap}
  const document = viewOfKept({reading, kept: [kept]}, context)
  const [paragraph] = document.paragraphs
  return paragraph && {document, paragraph}
}

/** Gives a paragraph as a draft of its own, where somebody asked for that before. */
export const knownAlone = (document: Document, paragraph: Paragraph): Standing | undefined => {
  const kept = document instanceof KeptView ? document.kept[paragraph.index] : undefined
  return kept && alone.get(kept)
}

/** Gives a paragraph as a draft of its own, the same one for as long as its words stay; where nothing is kept, as it stands in its draft. */
export const aloneIn = (document: Document, paragraph: Paragraph): Standing => {
  const kept = document instanceof KeptView ? document.kept[paragraph.index] : undefined
  if (!kept || !(document instanceof KeptView)) return {document, paragraph}
  const made = alone.get(kept) ?? makeAlone(document, paragraph, kept) ?? {document, paragraph}
  alone.set(kept, made)
  return made
}
