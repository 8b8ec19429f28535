import type {Paragraph} from './document.ts'
import type {Marks} from './marks.ts'

/** Classifies and pairs the quotation marks of a text, paragraph by paragraph. */
export const markText = (_text: string, _paragraphs: readonly Paragraph[]): Marks => ({
  all: [],
  pairs: [],
  unbalanced: [],
})
