import type {Document, Finding, Paragraph} from '@copydesk/core'
import {isProtected} from './is-protected.ts'

/** What is said of a slip; nothing where it is none. */
export type Said = Omit<Finding, 'span'> | undefined

/** A slip that the text of a paragraph shows by itself. */
export interface TextSlip {
  /** What its text cannot do without: asked first, since nearly all paragraphs lack it. */
  readonly sign: RegExp
  readonly form: RegExp
  /** What to say of a match and its groups, in a paragraph; nothing where it is no slip. */
  readonly say: (found: readonly string[], text: string) => Said
}

/** Slips that are looked for together. */
export interface SlipTable {
  readonly slips: readonly TextSlip[]
  /** What a paragraph has that has the sign of any of them. */
  readonly sign: RegExp
}

/** Puts slips together, so that a paragraph without any sign of them is looked at once. */
export const slipTable = (slips: readonly TextSlip[]): SlipTable => ({
  slips,
  sign: new RegExp(slips.map(({sign}) => sign.source).join('|'), 'u'),
})

/** Finds the slips of a table in a paragraph. */
export function* slipsInText(
  document: Document,
  {text, start}: Paragraph,
  table: SlipTable,
): Iterable<Finding> {
  if (!table.sign.test(text)) return
  for (const {sign, form, say} of table.slips) {
    if (!sign.test(text)) continue
    for (const found of text.matchAll(form)) {
      const said = say(found, text)
      const at = start + found.index
      if (said && !isProtected(document, at)) yield {span: {start: at, end: at + found[0].length}, ...said}
    }
  }
}
