import type {DocxPiece, DocxRun} from './docx-model.ts'

/** A change inside one piece, by its own offsets. */
export interface PieceEdit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

/** Writes words as XML has them; what XML cannot hold is left out. */
export const xmlText = (words: string): string =>
  words
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign)

/** Writes words as children of a run; a line break or tab is an element. */
export const runText = (words: string, name = 'w:t'): string =>
  words
    .split(/([\n\t])/)
    .map((part) => {
      if (part === '\n') return '<w:br/>'
      if (part === '\t') return '<w:tab/>'
      return part === '' ? '' : `<${name} xml:space="preserve">${xmlText(part)}</${name}>`
    })
    .join('')

/** Gives the `w:pPr` of the next paragraph that a change begins. */
export type Begin = () => string

/** Ends a paragraph inside a run and begins one whose run looks alike. */
export const newParagraph = ({properties}: DocxRun, begin: Begin): string =>
  `</w:r></w:p><w:p>${begin()}<w:r>${properties}`

const GAP = /\n[^\S\n]*\n\s*/

/** Cuts new words into the paragraphs that they begin, where the run may be cut. */
export const paragraphsOf = (words: string, {direct}: DocxRun): readonly string[] =>
  direct ? words.split(GAP) : [words]

/** How many paragraphs the changes of a piece begin. */
export const countNewParagraphs = ({run}: DocxPiece, edits: readonly PieceEdit[]): number =>
  edits.reduce((sum, {insert}) => sum + paragraphsOf(insert, run).length - 1, 0)

/** Joins paragraphs with what ends one and begins the next. */
export const joinParagraphs = (parts: readonly string[], between: () => string): string =>
  parts.reduce((all, part) => `${all}${between()}${part}`)

/** Gives a piece with its changes written straight in. */
export const changedPiece = ({text, run}: DocxPiece, edits: readonly PieceEdit[], begin: Begin): string => {
  let out = ''
  let at = 0
  for (const {from, to, insert} of edits) {
    out += text.slice(at, from) + insert
    at = to
  }
  const words = out + text.slice(at)
  // Only what was added may begin a paragraph; the piece itself holds one line.
  const parts = paragraphsOf(words, run).map((part) => runText(part))
  return joinParagraphs(parts, () => newParagraph(run, begin))
}
