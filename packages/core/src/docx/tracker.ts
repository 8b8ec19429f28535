import type {DocxPiece} from './docx-model.ts'
import {
  type Begin,
  joinParagraphs,
  newParagraph,
  type PieceEdit,
  paragraphsOf,
  runText,
  xmlText,
} from './write-piece.ts'

/** Who changes, and when (ISO 8601, UTC), where changes are to be tracked. */
export interface Tracked {
  readonly author: string
  readonly date: string
}

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
