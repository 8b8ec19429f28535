import type {DocxModel, DocxParagraph} from './docx-model.ts'

/** Gives the `w:pPr` of a paragraph with a tracked change of its mark, which stands in the properties of the mark. */
export const withMarkChange = (
  {xml}: DocxModel,
  {properties, markProperties}: DocxParagraph,
  change: string,
): string => {
  const own = `<w:rPr>${change}</w:rPr>`
  const inside = properties ? xml.slice(properties.start, properties.end) : ''
  if (!properties || inside.endsWith('/>')) return `<w:pPr>${own}</w:pPr>`
  if (markProperties !== undefined) {
    const at = markProperties - properties.start
    return inside.slice(0, at) + change + inside.slice(at)
  }
  const at = /<w:(?:rPr|sectPr|pPrChange)\b|<\/w:pPr>$/.exec(inside)?.index ?? 0
  return inside.slice(0, at) + own + inside.slice(at)
}
