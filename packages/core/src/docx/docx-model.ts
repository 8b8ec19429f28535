import type {Span} from '../span.ts'

/** A `w:r`: its properties as they stand, to be repeated where it is split. */
export interface DocxRun {
  properties: string
  /** Whether somebody's tracked insertion is around it. */
  readonly inserted: boolean
  /** Whether it stands directly in its paragraph, so that the paragraph may be split there. */
  readonly direct: boolean
}

/** A piece of a paragraph: the words of one `w:t`, or a tab or break. */
export interface DocxPiece extends Span {
  readonly text: string
  readonly isText: boolean
  /** The whole element in the XML. */
  readonly xml: Span
  readonly run: DocxRun
}

/** A `w:p` that holds words. Places are in the XML, `start` and `end` in the plain text. */
export interface DocxParagraph extends Span {
  readonly xml: Span
  /** Behind the opening tag. */
  readonly open: number
  /** Its `w:pPr`, if there is one. */
  readonly properties: Span | undefined
  /** Behind the opening tag of the paragraph mark's `w:rPr`, if it has one. */
  readonly markProperties: number | undefined
  /** Whether a tracked change deletes its mark, so that it runs on into the next one. */
  readonly runsOn: boolean
  /** Before its closing tag. */
  readonly close: number
  /** Which element it stands in, and whether that is a cell or a note, which needs a paragraph. */
  readonly parent: number
  readonly isNeeded: boolean
  readonly pieces: readonly DocxPiece[]
}

/** The words of a part of a document, its story or its notes, and where each stands. */
export interface DocxModel {
  /** Paragraphs parted by blank lines. */
  readonly text: string
  readonly xml: string
  readonly paragraphs: readonly DocxParagraph[]
}
