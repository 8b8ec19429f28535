import type {Document, Finding, Paragraph} from '@copydesk/core'
import {isProtected} from './is-protected.ts'

/** A slip that the text of a paragraph shows by itself. */
export interface TextSlip {
  /** What its text cannot do without: asked first, since nearly all paragraphs lack it. */
  readonly sign: string | RegExp
  readonly form: RegExp
  /** What to say of a match and its groups, in a paragraph; nothing where it is no slip. */
  readonly say: (found: readonly string[], text: string) => Omit<Finding, 'span'> | undefined
}

/** Finds the slips of a table in a paragraph. */
export function* slipsInText(
  document: Document,
  {text, start}: Paragraph,
  slips: readonly TextSlip[],
): Iterable<Finding> {
  for (const {sign, form, say} of slips) {
    if (typeof sign === 'string' ? !text.includes(sign) : !sign.test(text)) continue
    for (const found of text.matchAll(form)) {
      const said = say(found, text)
      const at = start + found.index
      if (said && !isProtected(document, at)) yield {span: {start: at, end: at + found[0].length}, ...said}
    }
  }
}
