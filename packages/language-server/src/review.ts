import type {Document, IdleComment, Problem, Reading, Span} from '@copydesk/core'
import type {Range} from 'vscode-languageserver'
import type {Draft} from './draft.ts'
import type {House} from './house.ts'

/** What Copydesk says of one version of a draft. */
export interface Review {
  /** Tells it from every other review. */
  readonly number: number
  readonly draft: Draft
  readonly house: House
  readonly reading: Reading
  readonly document: Document
  readonly problems: readonly Problem[]
  /** Comments for Copydesk that do nothing. */
  readonly idle: readonly IdleComment[]
}

/** Gives the editor's range of a stretch of plain text. */
export const rangeIn = ({draft, reading}: Review, span: Span): Range =>
  draft.rangeOf(reading.origin.toOriginal(span))

/** Gives the problems that touch a range of the editor; one that ends where the range begins counts. */
export const problemsIn = (review: Review, range: Range): readonly Problem[] => {
  const {start, end} = review.draft.spanOf(range)
  return review.problems.filter((problem) => {
    const span = review.reading.origin.toOriginal(problem.span)
    return span.start <= end && span.end >= start
  })
}
