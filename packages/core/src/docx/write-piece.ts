import type {DocxPiece} from './docx-model.ts'

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

/** Writes tracked changes; each has a number of its own. */
export class Tracker {
  readonly #tracked: Tracked
  #id: number

  constructor(tracked: Tracked, firstId: number) {
    this.#tracked = tracked
    this.#id = firstId
  }

  /** Gives the attributes of one change. */
  attributes(): string {
    const {author, date} = this.#tracked
    return `w:id="${this.#id++}" w:author="${xmlText(author)}" w:date="${xmlText(date)}"`
  }

  /** Gives a piece with its changes: the run is closed, the change stands between, the run goes on. */
  piece({text, isText, run}: DocxPiece, edits: readonly PieceEdit[]): string {
    const {properties, inserted} = run
    const open = `<w:r>${properties}`
    let out = ''
    let at = 0
    for (const {from, to, insert} of edits) {
      out += runText(text.slice(at, from))
      const old = text.slice(from, to)
      const gone =
        old &&
        `<w:del ${this.attributes()}>${open}${isText ? runText(old, 'w:delText') : runText(old)}</w:r></w:del>`
      const fresh = insert && `${open}${runText(insert)}</w:r>`
      const added = fresh && !inserted ? `<w:ins ${this.attributes()}>${fresh}</w:ins>` : fresh
      out += `</w:r>${gone}${added}${open}`
      at = to
    }
    return out + runText(text.slice(at))
  }
}

/** Gives a piece with its changes written straight in. */
export const changedPiece = ({text}: DocxPiece, edits: readonly PieceEdit[]): string => {
  let out = ''
  let at = 0
  for (const {from, to, insert} of edits) {
    out += text.slice(at, from) + insert
    at = to
  }
  return runText(out + text.slice(at))
}
