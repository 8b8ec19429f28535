import type {Span} from '@copydesk/core'

/**
 * What a quotation is: `speech` somebody's words; `block` speech that a colon announces and no marks hold;
 * `fragment` a piece of a broken line that lost its marks; `scare`, `title` and `nickname` are nobody's speech.
 */
export type QuotationKind = 'speech' | 'block' | 'fragment' | 'scare' | 'title' | 'nickname'

/** A passage that a draft gives as somebody's words; its span runs between the marks. */
export interface Quotation extends Span {
  readonly text: string
  readonly kind: QuotationKind
  /** The pieces of a quotation over several paragraphs or broken by its attribution; one where it is whole. */
  readonly parts: readonly Span[]
  /** The sentence around it, for what stands beside its words. */
  readonly around: Span
  /** Who speaks, as far as the copy says; advisory. */
  readonly speaker?: string
  /** The office of a speaker without a name, as “the …” has it. */
  readonly role?: string
  /** The word that says that somebody speaks: said, told. */
  readonly cue?: string
  readonly paragraph: number
}
