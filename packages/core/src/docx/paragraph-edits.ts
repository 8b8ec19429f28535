import type {Edit} from '../fixes.ts'
import type {DocxModel, DocxParagraph} from './docx-model.ts'
import {withMarkChange} from './paragraph-mark.ts'
import type {Structure} from './spread-edits.ts'
import type {Tracker} from './tracker.ts'

/** What may not go when two paragraphs are joined. */
const KEPT = /<w:(?:r|tbl|sdt|sectPr|hyperlink|bookmark\w*|comment\w*)\b/

// From the end of one paragraph's words to the start of the next one's: only empty paragraphs may stand between.
const joint = (xml: string, first: DocxParagraph, second: DocxParagraph): Edit | undefined => {
  if (first.parent !== second.parent) return
  const between = xml.slice(first.xml.end, second.xml.start)
  if (KEPT.test(between)) return
  return {start: first.close, end: second.properties?.end ?? second.open, text: ''}
}

const hasSection = (xml: string, {properties}: DocxParagraph): boolean =>
  properties !== undefined && xml.slice(properties.start, properties.end).includes('<w:sectPr')

/** Gives the paragraphs that no longer end where they did: those that lost all their words, and those that run on. */
export const unendedParagraphs = (
  {paragraphs}: DocxModel,
  {emptied, joined}: Structure,
): ReadonlySet<DocxParagraph> =>
  new Set(
    paragraphs.filter((paragraph, index) => {
      const next = paragraphs[index + 1]
      const before = paragraphs[index - 1]
      const isJoined = joined.has(paragraph) && next !== undefined
      if (emptied.has(paragraph)) return isJoined || (before !== undefined && joined.has(before))
      return isJoined && !emptied.has(next)
    }),
  )

/** Takes away paragraphs that lost all their words, and joins those that run on into the next. */
export const paragraphEdits = (
  {xml, paragraphs}: DocxModel,
  {emptied}: Structure,
  unended: ReadonlySet<DocxParagraph>,
): readonly Edit[] =>
  paragraphs.flatMap((paragraph, index) => {
    if (!unended.has(paragraph)) return []
    if (emptied.has(paragraph))
      return paragraph.isNeeded || hasSection(xml, paragraph) ? [] : [{...paragraph.xml, text: ''}]
    const next = paragraphs[index + 1]
    const edit = next && joint(xml, paragraph, next)
    return edit ? [edit] : []
  })

/** The same as tracked changes: of the marks of paragraphs that no longer end, and of those that end where another begins. */
export const trackedParagraphEdits = (
  model: DocxModel,
  unended: ReadonlySet<DocxParagraph>,
  split: ReadonlySet<DocxParagraph>,
  tracker: Tracker,
): readonly Edit[] =>
  model.paragraphs.flatMap((paragraph) => {
    if (!split.has(paragraph) && !unended.has(paragraph)) return []
    const {start, end} = paragraph.properties ?? {start: paragraph.open, end: paragraph.open}
    const change = split.has(paragraph) ? tracker.insertion() : tracker.deletion()
    return [{start, end, text: withMarkChange(model, paragraph, change)}]
  })
