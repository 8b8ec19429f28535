import type {Document, Sentence} from '@copydesk/core'
import {commonEnd, commonStart, endKeys, hasTwin, SentenceIndex, startKeys} from './same-start.ts'

/** How a sentence repeats another one: word for word, cut short, or but for one word. */
export interface Copy {
  readonly kind: 'same' | 'cut' | 'near'
  readonly original: Sentence
}

const LEAST = 6
const LEAST_NEAR = 12
const STOP = /[.!?][”"’'»)\]]*$/u
const ELLIPSIS = /(?:…|\.\.\.)[”"’'»)\]]*$/u

const lengthOf = ({firstWord, lastWord}: Sentence): number => lastWord - firstWord

const isUnfinished = ({text}: Document, {start, end}: Sentence): boolean => {
  const tail = text.slice(Math.max(start, end - 6), end)
  return ELLIPSIS.test(tail) || !STOP.test(tail)
}

/** Cut short, if need be in the midst of the last word. */
const isCut = (document: Document, sentence: Sentence, original: Sentence): boolean => {
  if (lengthOf(original) < lengthOf(sentence)) return false
  const common = commonStart(document, sentence, original)
  if (common === lengthOf(sentence)) return lengthOf(original) > common
  if (common !== lengthOf(sentence) - 1 || common < LEAST) return false
  const own = document.words[sentence.lastWord - 1]?.form.lower ?? ''
  const whole = document.words[original.firstWord + common]?.form.lower ?? ''
  return own.length < whole.length && whole.startsWith(own)
}

/** The one word that differs is no name and no figure, which parallel sentences differ in. */
const isPlainDifference = (document: Document, sentence: Sentence, at: number): boolean => {
  const word = document.words[sentence.firstWord + at]
  return word === undefined || word.form.shape === 'lower'
}

const isNear = (document: Document, sentence: Sentence, original: Sentence): boolean => {
  const [a, b] = [lengthOf(sentence), lengthOf(original)]
  if (Math.min(a, b) < LEAST_NEAR || Math.abs(a - b) > 1) return false
  const start = commonStart(document, sentence, original)
  const end = commonEnd(document, sentence, original)
  return (
    start + end >= Math.max(a, b) - 1 &&
    isPlainDifference(document, sentence, start) &&
    isPlainDifference(document, original, start)
  )
}

/** A paragraph of one sentence above the paragraph that begins with it. */
const standsAbove = ({paragraphs}: Document, sentence: Sentence, original: Sentence): boolean => {
  const own = paragraphs[sentence.paragraph]
  const next = paragraphs[sentence.paragraph + 1]
  if (!own || !next || next.firstSentence !== original.index) return false
  return own.lastSentence - own.firstSentence === 1 && next.lastSentence - next.firstSentence > 1
}

/** “… by Year 5. They walked home together.” is one sentence to the parser: another may repeat its end. */
const isTail = (document: Document, sentence: Sentence, original: Sentence): boolean => {
  const length = lengthOf(sentence)
  if (lengthOf(original) <= length || commonEnd(document, sentence, original) < length) return false
  return /[.!?]["”’']?\s/.test(document.words[original.lastWord - length]?.gap ?? '')
}

const copyOf = (
  document: Document,
  sentence: Sentence,
  candidates: readonly Sentence[],
): Copy | undefined => {
  let near: Sentence | undefined
  for (const original of candidates) {
    if (original === sentence) continue
    const earlier = original.index < sentence.index
    const first = earlier || standsAbove(document, sentence, original)
    const alike = first && lengthOf(original) === lengthOf(sentence)
    const common = alike ? commonStart(document, sentence, original) : 0
    if (common > 0 && common === lengthOf(sentence)) return {kind: 'same', original}
    if (earlier && isTail(document, sentence, original)) return {kind: 'same', original}
    if (isUnfinished(document, sentence) && isCut(document, sentence, original))
      return {kind: 'cut', original}
    if (!near && earlier && isNear(document, sentence, original)) near = original
  }
  return near && {kind: 'near', original: near}
}

const NONE: ReadonlyMap<number, Copy> = new Map()

/** Finds the sentences that repeat others of the draft, by their place in `document.sentences`; in linear time. */
export const findCopies = (document: Document): ReadonlyMap<number, Copy> => {
  const sentences = document.sentences.filter(hasTwin(document, document))
  if (sentences.length === 0) return NONE
  const starts = new SentenceIndex(startKeys(document))
  const ends = new SentenceIndex(endKeys(document))
  for (const sentence of sentences) {
    starts.add(sentence)
    ends.add(sentence)
  }
  const copies = new Map<number, Copy>()
  for (const sentence of sentences) {
    const alike = starts.like(sentence)
    const byEnd = ends.like(sentence)
    if (alike.length < 2 && byEnd.length < 2) continue
    const copy = copyOf(document, sentence, [...alike, ...byEnd])
    if (copy) copies.set(sentence.index, copy)
  }
  return copies
}
