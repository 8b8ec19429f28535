import type {ParagraphKind} from './document.ts'

const BULLET = /^(?:[•‣◦▪●·*–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/u
const BYLINE = /^by\s+\p{Lu}/iu
const ENDS_SENTENCE = /[.!?…][”"’'»)\]]*$/u
const DATE_ONLY =
  /^(?:[\p{L}]+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2})(?:[\s,|·-]+\d{1,2}[:.]\d{2}(?:\s*\p{L}{2,4})?)?$/u

const wordCount = (text: string): number => {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160
    if (!space && !inWord) count++
    inWord = !space
  }
  return count
}

/** What a reader of plain text can tell of a block from its form, its place and the block before. */
export const paragraphKind = (text: string, first: boolean): ParagraphKind => {
  if (BULLET.test(text.slice(0, 8))) return 'list-item'
  if (text.length > 200) return 'paragraph'
  if (text.length < 60 && DATE_ONLY.test(text)) return 'dateline'
  const ends = ENDS_SENTENCE.test(text.slice(-8))
  const words = wordCount(text)
  if (!ends && words <= 12 && BYLINE.test(text.slice(0, 8))) return 'byline'
  if (ends || /[,;:]$/.test(text)) return 'paragraph'
  if (first && words >= 4 && words <= 25) return 'headline'
  if (!/^\P{L}*\p{Lu}/u.test(text.slice(0, 8)) && !/^\d/.test(text)) return 'paragraph'
  if (words <= 3) return 'label'
  return words <= 16 ? 'heading' : 'paragraph'
}
