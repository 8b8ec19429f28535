/** A term and the forms that it replaces. */
export interface Term {
  /** What to write, best first; nothing where the house only avoids a word. */
  readonly write: string | readonly string[]
  /** What not to write. Capitals count where the term has them. */
  readonly not: readonly string[]
  /** Longer phrases in which the old form is right. */
  readonly unless?: readonly string[]
  /** Words one of which the copy must have for the term to be meant: other places are called so too. */
  readonly when?: readonly string[]
  readonly level?: 'error' | 'warning' | 'suggestion'
  readonly note?: string
}
