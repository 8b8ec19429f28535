import {commonEnds, type Edges} from './common-edges.ts'
import type {Context, Paragraph, Sentence, Word} from './document.ts'
import type {KeptBlock} from './kept-block.ts'
import {markText} from './mark-text.ts'
import type {Marks} from './marks.ts'
import {type PlacedBlock, placeWords} from './place-words.ts'
import type {Reading} from './reading.ts'
import {joined, respliced} from './respliced.ts'
import type {Span} from './span.ts'
import type {Seen} from './words-where.ts'

const replaced = (blocks: readonly PlacedBlock[], {start, end}: Edges): readonly PlacedBlock[] =>
  blocks.slice(start, blocks.length - end)

/** A view of a draft that is read again and again: its words are set in their places when somebody asks for them all. */
export class KeptView {
  readonly text: string
  readonly format: Reading['format']
  readonly protectedSpans: readonly Span[]
  readonly paragraphs: readonly Paragraph[]
  readonly kept: readonly KeptBlock[]
  readonly context: Context
  /** The words that were looked for, and the blocks that came or went since. */
  seen: Seen | undefined
  changed: readonly PlacedBlock[] = []
  #placed: readonly PlacedBlock[] | undefined
  #words: Word[] | undefined
  #sentences: Sentence[] | undefined
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
    this.seen = document.seen
    this.changed = this.seen
      ? [...document.changed, ...replaced(document.#placed, edges), ...replaced(this.#placed, edges)]
      : []
    document.#placed = undefined
    document.#words = undefined
    document.#sentences = undefined
    document.seen = undefined
  }

  #takeLists(document: KeptView, edges: Edges): void {
    const {paragraphs, blocks} = this
    const [head, below] = [paragraphs[edges.start - 1], paragraphs.length - edges.end]
    const [last, tail] = [paragraphs.at(-1), paragraphs[below - 1]]
    const fresh = replaced(blocks, edges)
    const taken = <T>(
      old: T[] | undefined,
      of: (block: PlacedBlock) => readonly T[],
      upTo: (paragraph: Paragraph) => number,
    ): T[] | undefined => {
      const count = (paragraph: Paragraph | undefined): number => (paragraph ? upTo(paragraph) : 0)
      return old && respliced(old, count(head), fresh.map(of), count(last) - count(tail))
    }
    this.#words = taken(
      document.#words,
      ({words}) => words,
      ({lastWord}) => lastWord,
    )
    this.#sentences = taken(
      document.#sentences,
      ({sentences}) => sentences,
      ({lastSentence}) => lastSentence,
    )
  }
}
