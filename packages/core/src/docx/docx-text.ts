import {documentXml} from './open-docx.ts'
import {readDocx} from './read-docx.ts'

/** Gives the words of a .docx: paragraphs parted by blank lines. Throws a {@link DocxError}. */
export const docxText = (bytes: Uint8Array): string => readDocx(documentXml(bytes)).text
