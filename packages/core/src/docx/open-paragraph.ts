import type {DocxParagraph, DocxPiece} from './docx-model.ts'

type Writable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

/** A paragraph that is still being put together. */
export interface OpenParagraph extends Omit<Writable<DocxParagraph>, 'pieces'> {
  pieces: Writable<DocxPiece>[]
}

/** What may not be without a paragraph. */
const NEEDS_PARAGRAPH: ReadonlySet<string> = new Set(['w:tc', 'w:footnote', 'w:endnote'])

/** Begins a paragraph whose opening tag stands between two places of the XML; the parent is the element around it. */
export const openParagraph = (
  start: number,
  open: number,
  parent: {readonly order: number; readonly name: string} | undefined,
): OpenParagraph => ({
  start: 0,
  end: 0,
  xml: {start, end: start},
  open,
  properties: undefined,
  markProperties: undefined,
  runsOn: false,
  close: open,
  parent: parent?.order ?? 0,
  isNeeded: NEEDS_PARAGRAPH.has(parent?.name ?? ''),
  pieces: [],
})
