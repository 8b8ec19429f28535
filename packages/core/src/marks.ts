import type {Span} from './span.ts'

/** What one mark is: before pairing an opener, closer or either; or no quotation mark at all. */
export type MarkRole = 'opener' | 'closer' | 'either' | 'apostrophe' | 'prime'

/** One quotation mark, apostrophe or prime in the text. */
export interface Mark {
  readonly at: number
  /** The character: " ' “ ” ‘ ’ „ « »; two apostrophes that do the work of a double mark are one. */
  readonly text: string
  readonly double: boolean
  readonly role: MarkRole
}

/** A passage between two marks that belong together. */
export interface MarkPair extends Span {
  /** The opening mark; `start` of the pair is its offset. */
  readonly open: Mark
  /** The closing mark; `end` of the pair is behind it. Undefined where the next paragraph takes the quotation up again. */
  readonly close?: Mark
  /** The words between the marks. */
  readonly inner: Span
  /** 0 for outermost. */
  readonly depth: number
  /** The pair that goes on in the next paragraph (its place in `pairs`), for a quotation over several paragraphs; undefined too where that one is never closed. */
  readonly next?: number
  readonly paragraph: number
}

/** Every mark of a document, classified and paired paragraph by paragraph. */
export interface Marks {
  readonly all: readonly Mark[]
  /** By start. */
  readonly pairs: readonly MarkPair[]
  /** Openers without a closer and closers without an opener. */
  readonly unbalanced: readonly {
    readonly mark: Mark
    readonly side: 'opener' | 'closer'
    readonly paragraph: number
  }[]
}
