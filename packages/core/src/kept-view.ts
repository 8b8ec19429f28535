import type {Edges} from './common-edges.ts'
import type {Context, Document, Paragraph, Sentence, Word} from './document.ts'
import {blockBefore, type KeptBlocks} from './kept-blocks.ts'
import type {Lexed} from './lexed.ts'
import {type Made, makeAt, standingAt} from './made-paragraph.ts'
import {markText} from './mark-text.ts'
import type {Marks} from './marks.ts'
import {type PlacedWords, placeWords} from './place-words.ts'
import type {Reading} from './reading.ts'
import type {Span} from './span.ts'

/** A view of a draft that is read again and again: its words are set in their places when somebody asks for them all. */
export class KeptView {
  readonly text: string
  readonly format: Reading['format']
  readonly protectedSpans: readonly Span[]
  readonly paragraphs: readonly Paragraph[]
  readonly lexed: readonly Lexed[]
  readonly context: Context
  #placed: PlacedWords | undefined
  #marks: Marks | undefined

  constructor({text, format, protectedSpans}: Reading, context: Context, made: readonly Made[]) {
    this.text = text
    this.format = format
    this.protectedSpans = protectedSpans
    this.paragraphs = made.map(({paragraph}) => paragraph)
    this.lexed = made.map(({lexed}) => lexed)
    this.context = context
  }

  get words(): readonly Word[] {
    return this.#all().words
  }

  get sentences(): readonly Sentence[] {
    return this.#all().sentences
  }

  get marks(): Marks {
    this.#marks ??= markText(this.text, this.paragraphs, this.protectedSpans)
    return this.#marks
  }

  #all(): PlacedWords {
    this.#placed ??= placeWords(this.paragraphs, this.lexed)
    return this.#placed
  }
}

/** An earlier reading of a draft, and how much of it is as it was. */
export interface Earlier {
  readonly blocks: KeptBlocks
  readonly document: Document
  readonly edges: Edges
}

const madeBefore = (now: KeptBlocks, {blocks, document, edges}: Earlier, index: number): Made | undefined => {
  const old = blockBefore(index, now.keys.length, blocks.keys.length, edges)
  const paragraph = document.paragraphs[old]
  const lexed = document instanceof KeptView ? document.lexed[old] : undefined
  return paragraph && lexed && blocks.keys[old] === now.keys[index] ? {paragraph, lexed} : undefined
}

/** Makes the view of a draft; of what stands as it stood in an earlier reading nothing is made anew. */
export const keptView = (now: KeptBlocks, context: Context, before?: Earlier): Document => {
  const made: Made[] = []
  let [firstWord, firstSentence] = [0, 0]
  for (const [index, {start}] of now.reading.blocks.entries()) {
    const place = {index, start, firstWord, firstSentence}
    const old = before && madeBefore(now, before, index)
    const next = old
      ? {lexed: old.lexed, paragraph: standingAt(old.paragraph, place)}
      : makeAt(now, context, place)
    if (!next) continue
    made.push(next)
    firstWord = next.paragraph.lastWord
    firstSentence = next.paragraph.lastSentence
  }
  return Object.assign(new KeptView(now.reading, context, made), context)
}
