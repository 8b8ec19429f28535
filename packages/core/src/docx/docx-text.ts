import {docxParts, wordsOf} from './docx-parts.ts'

/** Gives the words of a .docx: paragraphs parted by blank lines, footnotes and endnotes last. Throws a {@link DocxError}. */
export const docxText = (bytes: Uint8Array): string => wordsOf(docxParts(bytes))
