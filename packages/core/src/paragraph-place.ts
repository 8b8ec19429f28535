import type {Paragraph} from './document.ts'

/** Where a paragraph stands. */
export type Place = Pick<Paragraph, 'index' | 'start' | 'firstWord' | 'firstSentence'>

const isAt = (a: Place, b: Place): boolean =>
  a.index === b.index &&
  a.start === b.start &&
  a.firstWord === b.firstWord &&
  a.firstSentence === b.firstSentence

/** Gives a paragraph as it is at another place; the same object where it stands there already. */
export const standingAt = (paragraph: Paragraph, place: Place): Paragraph => {
  if (isAt(paragraph, place)) return paragraph
  const {kind, start, end, text, firstWord, lastWord, firstSentence, lastSentence, key} = paragraph
  return {
    index: place.index,
    kind,
    start: place.start,
    end: place.start + end - start,
    text,
    firstWord: place.firstWord,
    lastWord: place.firstWord + lastWord - firstWord,
    firstSentence: place.firstSentence,
    lastSentence: place.firstSentence + lastSentence - firstSentence,
    break: paragraph.break,
    key,
  }
}
