import type {DocxPiece, DocxRun} from './docx-model.ts'

/** Who changes, and when (ISO 8601, UTC), where changes are to be tracked. */
export interface Tracked {
  readonly author: string
  readonly date: string
}

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
const newParagraph = ({properties}: DocxRun, begin: Begin): string =>
  `</w:r></w:p><w:p>${begin()}<w:r>${properties}`

const GAP = /\n[^\S\n]*\n\s*/

const paragraphsOf = (words: string, {direct}: DocxRun): readonly string[] =>
  direct ? words.split(GAP) : [words]

/** How many paragraphs the changes of a piece begin. */
export const countNewParagraphs = ({run}: DocxPiece, edits: readonly PieceEdit[]): number =>
  edits.reduce((sum, {insert}) => sum + paragraphsOf(insert, run).length - 1, 0)

const joinParagraphs = (parts: readonly string[], between: () => string): string =>
  parts.reduce((all, part) => `${all}${between()}${part}`)

/** Writes tracked changes; each has a number of its own. */
export class Tracker {
  readonly #tracked: Tracked
  #id: number

  constructor(tracked: Tracked, firstId: number) {
    this.#tracked = tracked
    this.#id = firstId
  }

  #attributes(): string {
    const {author, date} = this.#tracked
    return `w:id="${this.#id++}" w:author="${xmlText(author)}" w:date="${xmlText(date)}"`
  }

  /** Says of the mark of a paragraph that it is new. */
  insertion(): string {
    return `<w:ins ${this.#attributes()}/>`
  }

  /** Says of the mark of a paragraph that it goes. */
  deletion(): string {
    return `<w:del ${this.#attributes()}/>`
  }

  /** Gives a piece with its changes: the run is closed, the change stands between, the run goes on. */
  piece({text, isText, run}: DocxPiece, edits: readonly PieceEdit[], begin: Begin): string {
    const {properties, inserted} = run
    const open = `<w:r>${properties}`
    let out = ''
    let at = 0
    for (const {from, to, insert} of edits) {
      out += runText(text.slice(at, from))
      const old = text.slice(from, to)
      const gone =
        old &&
        `<w:del ${this.#attributes()}>${open}${isText ? runText(old, 'w:delText') : runText(old)}</w:r></w:del>`
      const added = paragraphsOf(insert, run).map((words) => this.#added(words, open, inserted))
      out += `</w:r>${gone}${joinParagraphs(added, () => `${open}${newParagraph(run, begin)}</w:r>`)}${open}`
      at = to
    }
    return out + runText(text.slice(at))
  }

  #added(words: string, open: string, inserted: boolean): string {
    if (words === '') return ''
    const fresh = `${open}${runText(words)}</w:r>`
    return inserted ? fresh : `<w:ins ${this.#attributes()}>${fresh}</w:ins>`
  }
}

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
