import type {Edit} from '../fixes.ts'
import type {DocxModel, DocxParagraph} from './docx-model.ts'
import type {Structure} from './spread-edits.ts'
import type {Tracker} from './write-piece.ts'

// Where a paragraph says that its mark is deleted: in the properties of the mark.
const deletedMark = (
  xml: string,
  {open, properties, markProperties}: DocxParagraph,
  tracker: Tracker,
): Edit => {
  const gone = `<w:del ${tracker.attributes()}/>`
  if (markProperties !== undefined) return {start: markProperties, end: markProperties, text: gone}
  if (!properties) return {start: open, end: open, text: `<w:pPr><w:rPr>${gone}</w:rPr></w:pPr>`}
  const inside = xml.slice(properties.start, properties.end)
  if (inside.endsWith('/>')) return {...properties, text: `<w:pPr><w:rPr>${gone}</w:rPr></w:pPr>`}
  const behind = /<w:(?:rPr|sectPr|pPrChange)\b|<\/w:pPr>$/.exec(inside)
  const at = properties.start + (behind?.index ?? 0)
  return {start: at, end: at, text: `<w:rPr>${gone}</w:rPr>`}
}

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

/** Takes away paragraphs that lost all their words, and joins those that run on into the next. */
export const paragraphEdits = (
  {xml, paragraphs}: DocxModel,
  {emptied, joined}: Structure,
  tracker: Tracker | undefined,
): readonly Edit[] =>
  paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1]
    const before = paragraphs[index - 1]
    const isGone = emptied.has(paragraph)
    const isJoined = joined.has(paragraph) && next !== undefined
    if (isGone && !isJoined && !(before && joined.has(before))) return []
    if (!isGone && (!isJoined || !next || emptied.has(next))) return []
    if (tracker) return [deletedMark(xml, paragraph, tracker)]
    if (isGone) return paragraph.inCell || hasSection(xml, paragraph) ? [] : [{...paragraph.xml, text: ''}]
    const edit = next && joint(xml, paragraph, next)
    return edit ? [edit] : []
  })
