import type {BySpelling} from './by-spelling.ts'
import type {Document} from './document.ts'
import type {Level} from './level.ts'
import type {Regards} from './regards.ts'
import type {Span} from './span.ts'

/** What a check yields. */
export interface Finding {
  readonly span: Span
  /** As an editor says it: “Write ‘adviser’, not ‘advisor’”; present tense, curly quotes, no full stop. */
  readonly message: string
  /** What the span should read, best first; '' deletes it. */
  readonly fix?: string | readonly string[]
  /** False where the check is not certain: it is reported as a suggestion and never fixed unasked. */
  readonly sure?: boolean
  /** True where the check is certain enough to speak, and not to have its fix applied unasked. */
  readonly offered?: boolean
  /** A level lower or higher than the rule's own, where one check tells grave from slight. */
  readonly level?: Level
  /** A sentence more, for those who ask. */
  readonly note?: string
  /** Other places that belong to it: the first spelling of a pair, further places of the same word. */
  readonly related?: readonly {readonly span: Span; readonly message: string}[]
  /** True where the same is wrong in every related place, and the same fix right. */
  readonly alike?: boolean
}

/**
 * Looks at a document and yields findings. It is pure: no input or output, no clock, no state. It must say of a
 * paragraph what it would say if that paragraph stood alone, so that editors may re-check only what changed;
 * where it cannot, it is a {@link DocumentCheck}.
 */
export interface Check<Options extends object = object> {
  (document: Document, options: Options): Iterable<Finding>
  readonly scope?: undefined
}

/** A check that needs the whole document: consistency, repetition, names, dates. */
export interface DocumentCheck<Options extends object = object> {
  (document: Document, options: Options): Iterable<Finding>
  readonly scope: 'document'
  /** What it goes by in a paragraph, so that it need not look at a draft again in which nothing of that changed. */
  readonly regards?: Regards<Options>
  /** How it speaks of spellings one by one. */
  readonly bySpelling?: BySpelling<Options>
  /** The checks that it is made of, which are asked again each by itself. */
  readonly parts?: readonly DocumentCheck<Options>[]
}

/** A check of either kind. */
export type AnyCheck<Options extends object = object> = Check<Options> | DocumentCheck<Options>

type Run<Options extends object> = (document: Document, options: Options) => Iterable<Finding>

/** Marks a check as one that needs the whole document; `regards` says what it goes by there. */
export const wholeDocument = <Options extends object>(
  check: Run<Options>,
  regards?: Regards<Options>,
): DocumentCheck<Options> => Object.assign(check, {scope: 'document' as const, ...(regards ? {regards} : {})})
