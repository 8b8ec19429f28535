import {type Format, firstWhere, type Span} from '@copydesk/core'
import type {Position, Range, TextDocumentContentChangeEvent} from 'vscode-languageserver'
import {bytesAt, startsIn} from './line-starts.ts'

/** How a client counts columns: code units of UTF-16, or bytes of UTF-8. */
export type Encoding = 'utf-16' | 'utf-8'

const clamped = (value: number, low: number, high: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), low), high) : low

/** One version of an open document. Places outside the text are moved to its nearest place, as the protocol asks. */
export class Draft {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  readonly encoding: Encoding
  readonly #starts: readonly number[]

  constructor(
    about: Pick<Draft, 'uri' | 'languageId' | 'version' | 'text'>,
    encoding: Encoding,
    starts: readonly number[] = [0, ...startsIn(about.text, 0, about.text.length)],
  ) {
    this.uri = about.uri
    this.languageId = about.languageId
    this.version = about.version
    this.text = about.text
    this.encoding = encoding
    this.#starts = starts
  }

  /** What the text's markup is. */
  get format(): Format {
    if (this.languageId === 'markdown' || this.languageId === 'mdx') return 'markdown'
    return this.languageId === 'html' ? 'html' : 'text'
  }

  get lineCount(): number {
    return this.#starts.length
  }

  #lineEnd(line: number): number {
    let end = this.#starts[line + 1] ?? this.text.length
    const last = this.#starts.length - 1
    if (line < last && this.text.charCodeAt(end - 1) === 10) end--
    if (line < last && end > (this.#starts[line] ?? 0) && this.text.charCodeAt(end - 1) === 13) end--
    return end
  }

  offsetAt({line, character}: Position): number {
    if (line >= this.#starts.length) return this.text.length
    if (line < 0) return 0
    const start = this.#starts[clamped(line, 0, this.#starts.length - 1)] ?? 0
    const end = this.#lineEnd(clamped(line, 0, this.#starts.length - 1))
    if (this.encoding === 'utf-16') return clamped(start + character, start, end)
    let at = start
    for (let bytes = 0; at < end; ) {
      const size = bytesAt(this.text, at)
      bytes += size
      if (bytes > character) break
      at += size === 4 ? 2 : 1
    }
    return at
  }

  positionAt(offset: number): Position {
    const at = clamped(offset, 0, this.text.length)
    const low = firstWhere(this.#starts, (start) => start > at)
    const start = this.#starts[low - 1] ?? 0
    if (this.encoding === 'utf-16') return {line: low - 1, character: at - start}
    return {line: low - 1, character: Buffer.byteLength(this.text.slice(start, at))}
  }

  rangeOf({start, end}: Span): Range {
    return {start: this.positionAt(start), end: this.positionAt(end)}
  }

  spanOf({start, end}: Range): Span {
    const from = this.offsetAt(start)
    const to = this.offsetAt(end)
    return from <= to ? {start: from, end: to} : {start: to, end: from}
  }

  /** Gives the draft after edits, each of which refers to the text that the one before left. */
  changed(changes: readonly TextDocumentContentChangeEvent[], version: number): Draft {
    const {uri, languageId, text, encoding} = this
    let draft: Draft = this
    for (const change of changes) {
      const span = 'range' in change ? draft.spanOf(change.range) : {start: 0, end: draft.text.length}
      draft = draft.#with(span, change.text, version)
    }
    return draft === this ? new Draft({uri, languageId, version, text}, encoding, this.#starts) : draft
  }

  /** The lines above and below what is written over are known. */
  #with({start, end}: Span, words: string, version: number): Draft {
    const {uri, languageId, encoding} = this
    const text = this.text.slice(0, start) + words + this.text.slice(end)
    const by = words.length - (end - start)
    const starts = this.#starts
    // A line end of two characters may be cut in two or put together at either edge.
    const first = Math.max(0, start - 1)
    const last = Math.min(this.text.length, end + 1)
    const above = firstWhere(starts, (at) => at > first)
    const below = firstWhere(starts, (at) => at > last)
    const fresh = startsIn(text, first, last + by)
    const moved = starts.slice(below).map((at) => at + by)
    return new Draft({uri, languageId, version, text}, encoding, [
      ...starts.slice(0, above),
      ...fresh,
      ...moved,
    ])
  }
}
