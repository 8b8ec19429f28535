import {commonEnds, type Edges} from './common-edges.ts'
import type {Context, Paragraph, Sentence, Word} from './document.ts'
import type {KeptBlock} from './kept-block.ts'
import type {KeptBlocks} from './kept-blocks.ts'
import {keptParagraph} from './kept-paragraph.ts'
import {markText} from './mark-text.ts'
import type {Marks} from './marks.ts'
import {standingAt} from './paragraph-place.ts'
import {type PlacedBlock, placeWords} from './place-words.ts'
import type {Reading} from './reading.ts'
import type {Span} from './span.ts'

// Lists of thousands: flat() takes ten times as long.
const joined = <T>(lists: readonly (readonly T[])[]): readonly T[] => {
  const all: T[] = []
  for (const list of lists) for (const one of list) all.push(one)
  return all
}

/** Writes what stands in some blocks over what stood between the first `head` and the last `tail` of a list. */
const respliced = <T>(
  old: readonly T[] | undefined,
  head: number,
  fresh: readonly (readonly T[])[],
  tail: number,
): readonly T[] | undefined => old?.slice(0, head).concat(joined(fresh), old.slice(old.length - tail))

/** A view of a draft that is read again and again: its words are set in their places when somebody asks for them all. */
export class KeptView {
  readonly text: string
  readonly format: Reading['format']
  readonly protectedSpans: readonly Span[]
  readonly paragraphs: readonly Paragraph[]
  readonly kept: readonly KeptBlock[]
  readonly context: Context
  #placed: readonly PlacedBlock[] | undefined
  #words: readonly Word[] | undefined
  #sentences: readonly Sentence[] | undefined
  #marks: Marks | undefined

  constructor(
    {text, format, protectedSpans}: Reading,
    context: Context,
    paragraphs: readonly Paragraph[],
    kept: readonly KeptBlock[],
  ) {
    this.text = text
    this.format = format
    this.protectedSpans = protectedSpans
    this.paragraphs = paragraphs
    this.kept = kept
    this.context = context
  }

  get words(): readonly Word[] {
    this.#words ??= joined(this.blocks.map(({words}) => words))
    return this.#words
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= joined(this.blocks.map(({sentences}) => sentences))
    return this.#sentences
  }

  get marks(): Marks {
    this.#marks ??= markText(this.text, this.paragraphs, this.protectedSpans)
    return this.#marks
  }

  get blocks(): readonly PlacedBlock[] {
    this.#placed ??= placeWords(this.paragraphs, this.kept)
    return this.#placed
  }

  /** Takes over the words of an earlier reading; that one, should it be asked again, sets others in their old places. */
  takeOver(document: KeptView): void {
    if (!document.#placed) return
    // By what is kept, not by place: text that is in no block, as what stands for a picture, changes by itself.
    const edges = commonEnds(document.kept, this.kept)
    this.#placed = placeWords(this.paragraphs, this.kept, document.#placed, edges)
    this.#takeLists(document, edges)
    document.#placed = undefined
    document.#words = undefined
    document.#sentences = undefined
  }

  #takeLists(document: KeptView, {start, end}: Edges): void {
    const {paragraphs, blocks} = this
    const [head, below] = [paragraphs[start - 1], paragraphs.length - end]
    const [last, tail] = [paragraphs.at(-1), paragraphs[below - 1]]
    const fresh = blocks.slice(start, below)
    this.#words = respliced(
      document.#words,
      head?.lastWord ?? 0,
      fresh.map(({words}) => words),
      (last?.lastWord ?? 0) - (tail?.lastWord ?? 0),
    )
    this.#sentences = respliced(
      document.#sentences,
      head?.lastSentence ?? 0,
      fresh.map(({sentences}) => sentences),
      (last?.lastSentence ?? 0) - (tail?.lastSentence ?? 0),
    )
  }
}

/** An earlier reading of a draft, and how many blocks at its start and end are as they were. */
export interface Earlier {
  readonly document: KeptView
  readonly edges: Edges
}

/** Makes the view of a draft; of what stands as it stood in an earlier reading nothing is made anew. */
export const keptView = (
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
