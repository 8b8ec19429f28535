import type {Span} from '../span.ts'
import type {DocxModel} from './docx-model.ts'
import {partXmls} from './open-docx.ts'
import {GAP, readDocx} from './read-docx.ts'

/** A part of a .docx that holds words; its place is in the words of the whole. */
export interface DocxPart extends Span {
  readonly name: string
  readonly model: DocxModel
}

/** Reads the story of a .docx, its footnotes and its endnotes, as far as they hold words. Throws a {@link DocxError}. */
export const docxParts = (bytes: Uint8Array): readonly DocxPart[] => {
  const parts: DocxPart[] = []
  for (const {name, xml} of partXmls(bytes)) {
    const model = readDocx(xml)
    const last = parts.at(-1)
    const start = last ? last.end + GAP.length : 0
    if (model.text !== '' || !last) parts.push({name, model, start, end: start + model.text.length})
  }
  return parts
}

/** Gives the words of all parts: the story, then the notes, as paragraphs parted by blank lines. */
export const wordsOf = (parts: readonly DocxPart[]): string => parts.map(({model}) => model.text).join(GAP)
