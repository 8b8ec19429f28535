import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Paragraph,
  type Span,
  textAround,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {ownWordsWhere} from './shared/outside-quotes.ts'

/** How the house writes percentages. */
export interface NumberStyleOptions {
  /** “%”, “percent” or “per cent”; “any” is what most of the text has. */
  readonly percent: 'any' | Percent
}

type Percent = '%' | 'percent' | 'per cent'

interface Percentage extends Span {
  readonly style: Percent
  /** “90”, as it stands before the sign or word. */
  readonly figure: string
}

const isNumber = ({shape}: Form): boolean => shape === 'number'

const isFigure = (word: Word | undefined): word is Word =>
  word?.form.shape === 'number' && /^[\d.,]+$/.test(word.text)

/** A figure may be read as several words: “2.5”, “1,000”. */
const figureStart = ({text}: Document, {start}: Word): number => {
  let at = start
  while (at > 0 && /[\d.,]/.test(text.charAt(at - 1))) at--
  return at
}

const percentageAt = (document: Document, words: readonly Word[], at: number): Percentage | undefined => {
  const {text} = document
  const word = words[at]
  if (!isFigure(word)) return
  // The figure is only read back to its start where something follows it.
  const percentage = (style: Percent, end: number): Percentage => {
    const start = figureStart(document, word)
    return {style, figure: text.slice(start, word.end), start, end}
  }
  if (text.charAt(word.end) === '%') return percentage('%', word.end + 1)
  const [next, second] = [words[at + 1], words[at + 2]]
  if (next?.index !== word.index + 1 || next.paragraph !== word.paragraph || next.gap.trim() !== '') return
  if (next.form.lower === 'percent') return percentage('percent', next.end)
  const isOpen = next.form.lower === 'per' && second?.form.lower === 'cent' && second.gap === ' '
  return isOpen ? percentage('per cent', second.end) : undefined
}

const majorityOf = (all: readonly Percentage[]): Percent | undefined => {
  const counts = new Map<Percent, number>()
  for (const {style} of all) counts.set(style, (counts.get(style) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first?.[0]
}

const write = (figure: string, style: Percent): string =>
  style === '%' ? `${figure}%` : `${figure} ${style}`

const regards = (document: Document, paragraph: Paragraph): string =>
  textAround(document, paragraph, isNumber, 2)

/** Finds percentages that are written in another way than the rest of the text, or than the house writes them. */
export const numberStyle: DocumentCheck<NumberStyleOptions> = wholeDocument(function* (document, {percent}) {
  const {words} = document
  const all = ownWordsWhere(document, isNumber).flatMap(
    ({index}) => percentageAt(document, words, index) ?? [],
  )
  const style = percent === 'any' ? majorityOf(all) : percent
  if (!style) return
  for (const found of all) {
    if (found.style === style) continue
    const fix = write(found.figure, style)
    const finding: Finding = {
      span: {start: found.start, end: found.end},
      message: `Write “${fix}”, not “${document.text.slice(found.start, found.end)}”${percent === 'any' ? ', as in the rest of the copy' : ''}`,
      fix,
    }
    yield finding
  }
}, regards)
