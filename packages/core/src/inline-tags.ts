import type {ParagraphKind} from './document.ts'
import {codes, pictures, unread} from './html-elements.ts'
import type {PlainBuilder} from './plain-builder.ts'
import type {Span} from './span.ts'

const TAG = /^<(\/?)([a-z][a-z\d]{0,20})/i

/** Reads HTML tags that stand in a line of Markdown, one by one. */
export class InlineTags {
  readonly #builder: PlainBuilder
  readonly #marks: readonly [string, string]
  /** The element whose content is not read, while it is open. */
  #closed: string | undefined

  constructor(builder: PlainBuilder, marks: readonly [string, string]) {
    this.#builder = builder
    this.#marks = marks
  }

  /** Whether what follows is not to be read. */
  get isUnread(): boolean {
    return this.#closed !== undefined
  }

  /** A new block starts: nothing is open any more. */
  reset(): void {
    this.#closed = undefined
  }

  add(source: string, {start, end}: Span, kind: ParagraphKind): void {
    const [, slash, name = ''] = TAG.exec(source) ?? []
    const tag = name.toLowerCase()
    if (this.#closed !== undefined) {
      if (slash && tag === this.#closed) this.#closed = undefined
    } else if (tag === 'br') this.#builder.close(kind, 'line')
    else if (tag === 'q') this.#builder.add(this.#marks[slash ? 1 : 0], start, end)
    else if (pictures.has(tag)) this.#builder.addProtected(start, end)
    else if (!slash && (codes.has(tag) || unread.has(tag))) {
      this.#builder.addProtected(start, end)
      this.#closed = tag
    }
  }
}
