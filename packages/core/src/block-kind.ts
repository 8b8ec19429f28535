import type {ParagraphKind} from './document.ts'
import {lineForm} from './line-form.ts'

const BY_FORM: ReadonlySet<string> = new Set(['byline', 'dateline', 'label'])

/** Tells what a block is that markup calls a paragraph: a byline is one all the same. */
export const blockKind = (text: string, kind: ParagraphKind): ParagraphKind => {
  if (kind !== 'paragraph') return kind
  const form = lineForm(text)
  return BY_FORM.has(form) ? (form as ParagraphKind) : kind
}
