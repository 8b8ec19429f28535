import type {Edges} from './common-edges.ts'
import type {Context} from './document.ts'
import type {KeptBlocks} from './kept-blocks.ts'
import {keptParagraph} from './kept-paragraph.ts'
import {KeptView} from './kept-view.ts'
import {standingAt} from './paragraph-place.ts'

/** An earlier reading of a draft, and how many blocks at its start and end are as they were. */
export interface Earlier {
  readonly document: KeptView
  readonly edges: Edges
}

/** Makes the view of a draft; of what stands as it stood in an earlier reading nothing is made anew. */
export const viewOfKept = (
  {reading, kept}: KeptBlocks,
  context: Context,
  before?: Earlier,
): KeptView & Context => {
  const {blocks} = reading
  const paragraphs = before?.document.paragraphs.slice(0, before.edges.start) ?? []
  const below = blocks.length - (before?.edges.end ?? 0)
  const by = (before?.document.paragraphs.length ?? 0) - blocks.length
  for (let index = paragraphs.length; index < blocks.length; index++) {
    const [block, own, last] = [blocks[index], kept[index], paragraphs.at(-1)]
    if (!block || !own) continue
    const [firstWord, firstSentence] = [last?.lastWord ?? 0, last?.lastSentence ?? 0]
    const place = {index, start: block.start, firstWord, firstSentence}
    const old = index < below ? undefined : before?.document.paragraphs[index + by]
    paragraphs.push(old ? standingAt(old, place) : keptParagraph(block, own, place))
  }
  const view = Object.assign(new KeptView(reading, context, paragraphs, kept), context)
  if (before) view.takeOver(before.document)
  return view
}
