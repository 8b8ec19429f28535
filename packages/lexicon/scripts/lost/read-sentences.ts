import {formOf, type Lexicon, type Word} from '@copydesk/core'
import {readBrown} from '../read-brown.ts'

/** A mark of the corpus as copy has it between two words. */
const gapOf = (mark: string, gap: string): string => {
  if (mark === '``') return ' “'
  if (/^['`]+$/.test(mark)) return gap === ' ' ? '” ' : `${gap}” `
  if (/^[.?!]+$/.test(mark)) return gap === ' ' ? '. ' : gap
  if (mark === '(') return ' ('
  if (mark === ')') return ') '
  return /^(?:--|—)/.test(mark) ? ' – ' : `${mark} `
}

/** Makes a word of a sentence that stands in no draft. */
const wordOf = (text: string, gap: string, index: number, lexicon: Lexicon): Word => {
  const form = formOf(text, lexicon)
  return {index, text, form, formId: form.id, gap, start: 0, end: 0, sentence: 0, paragraph: 0}
}

const isMark = (text: string): boolean => !/^[a-z0-9]/i.test(text) && /^(?:['`.?!,;:()—]+$|--)/.test(text)

/** Reads a line of the corpus; headings give nothing. */
const readLine = (line: string, lexicon: Lexicon): readonly Word[] => {
  const words: Word[] = []
  let [gap, inHeading] = ['\n', 0]
  for (const token of line.trim().split(/\s+/)) {
    const at = token.lastIndexOf('/')
    const text = token.slice(0, Math.max(0, at))
    if (text === '') continue
    if (isMark(text)) {
      gap = gapOf(text, gap)
      continue
    }
    if (token.includes('-hl', at)) inHeading++
    words.push(wordOf(text, words.length === 0 ? '\n' : gap, words.length, lexicon))
    gap = ' '
  }
  return inHeading < words.length / 2 ? words : []
}

const SHORTEST = 4

/** Reads the sentences of the Brown corpus, as words of drafts. */
export const readSentences = (lexicon: Lexicon): readonly (readonly Word[])[] =>
  readBrown()
    .flatMap((file) => file.split('\n'))
    .map((line) => readLine(line, lexicon))
    .filter(({length}) => length >= SHORTEST)
