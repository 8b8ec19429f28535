import type {ParagraphKind} from './document.ts'
import type {Format} from './format.ts'
import type {OriginMap} from './origin-map.ts'
import type {Span} from './span.ts'

/** One block of a draft before its words are read. Offsets refer to the plain text. */
export interface Block extends Span {
  readonly kind: ParagraphKind
  readonly break: 'block' | 'line'
}

/** A comment in the copy: what stands between `<!--` and `-->`, trimmed. */
export interface Comment extends Span {
  readonly text: string
}

/** A draft with its markup taken off: what every format's reader gives. */
export interface Reading {
  readonly format: Format
  /** The plain text; for plain text drafts the original itself. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** Code, URLs and the like, in the plain text. */
  readonly protectedSpans: readonly Span[]
  /** Comments of the draft, for inline ignores, in order: their words and their place in the original. */
  readonly comments: readonly Comment[]
  /** The front matter's source text without its fences, if there is any. */
  readonly frontMatter?: string
  readonly origin: OriginMap
}
