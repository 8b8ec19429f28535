import type {Document, Sentence} from '@copydesk/core'

const TERSE: ReadonlySet<string> = new Set([
  'headline',
  'heading',
  'label',
  'byline',
  'dateline',
  'cell',
  'caption',
  'list-item',
])

/** Whether a sentence or word stands in running copy, where no small word is left out to save room. */
export const isRunningCopy = ({paragraphs}: Document, {paragraph}: Pick<Sentence, 'paragraph'>): boolean =>
  !TERSE.has(paragraphs[paragraph]?.kind ?? 'paragraph')
