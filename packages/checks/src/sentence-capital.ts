import {
  capitalised,
  type Document,
  type DocumentCheck,
  type Finding,
  type Paragraph,
  placesWhere,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {isStopped, smallOpenings} from './shared/small-opening.ts'

/** The words behind which, or as which, a small letter may begin. */
export interface SentenceCapitalOptions {
  /** Abbreviations whose stop ends no sentence. */
  readonly abbreviations: readonly string[]
  /** Abbreviations that are so only with their capital. */
  readonly names: readonly string[]
  /** Words that may begin a sentence small. */
  readonly particles: readonly string[]
}

const STOP = /^[.?!]["”’]?[ \u00a0\n]+$/
const COMMON = 2.5
const VERY_COMMON = 6

/** Whether a full stop behind the word ends a sentence, not an abbreviation. */
const endsSentence = (
  {form}: Word,
  {form: after}: Word,
  {abbreviations, names}: SentenceCapitalOptions,
): boolean => {
  // “an 8-oz. glass”
  if (form.shape === 'number') return !abbreviations.includes(form.lower.slice(form.lower.indexOf('-') + 1))
  // “He saw it. the others”
  if (form.text.length < 3 && (form.shape !== 'lower' || form.zipf < VERY_COMMON || form.text.length < 2))
    return false
  if (form.text.includes('.') || abbreviations.includes(form.lower)) return false
  if (form.shape === 'capitalised' && names.includes(form.lower)) return false
  // “NASA. the next”
  if (after.zipf >= VERY_COMMON) return true
  return form.known ? form.shape !== 'upper' : form.shape === 'capitalised' && form.text.length > 4
}

/** After “Stop!” she said, and after an ellipsis, a sentence goes on. */
const isStop = (gap: string): boolean =>
  STOP.test(gap) && (gap.charAt(0) === '.' ? !/["”’]/.test(gap) : gap.charAt(1) === ' ')

const isPlain = ({form}: Word, {lexicon}: Document, particles: readonly string[]): boolean =>
  form.shape === 'lower' && form.zipf >= COMMON && lexicon.has(form.plain) && !particles.includes(form.lower)

const finding = (word: Word): Finding => ({
  span: {start: word.start, end: word.end},
  message: `“${word.text}” begins a sentence without a capital`,
  fix: capitalised(word.text),
})

/** Finds the words behind a full stop. */
const isAfterStop = ({words}: Document, at: number): boolean => {
  const word = words[at]
  if (!word) return false
  const {gap} = word
  const code = gap.charCodeAt(0)
  if (gap.length < 2 || (code !== 46 && code !== 33 && code !== 63)) return false
  const before = words[at - 1]
  // “the album Why? soon after”
  const inTitle = code !== 46 && before?.form.shape === 'capitalised'
  return !inTitle && before?.paragraph === word.paragraph && isStop(gap)
}

const afterStops = placesWhere(isAfterStop)

const HEAD = 30
const FEW = 6

const regards = (document: Document, {text, firstWord, lastWord}: Paragraph): string => {
  let written = `${text.slice(0, HEAD)}…${isStopped(text)}${lastWord - firstWord < FEW}`
  for (let at = firstWord; at < lastWord; at++) {
    const word = document.words[at]
    if (word?.form.shape === 'lower' && isAfterStop(document, at))
      written += `|${document.words[at - 1]?.text}${word.gap}${word.text}`
  }
  return written
}

/** Finds a small letter after the full stop that ends a sentence, or where a paragraph begins. */
export const sentenceCapital: DocumentCheck<SentenceCapitalOptions> = wholeDocument(function* (
  document,
  options,
) {
  const {particles} = options
  for (const word of smallOpenings(document)) {
    if (isPlain(word, document, particles)) yield finding(word)
  }
  for (const at of afterStops(document)) {
    const [before, word] = [document.words[at - 1], document.words[at]]
    if (!before || !word || document.paragraphs[word.paragraph]?.kind === 'label') continue
    if (isPlain(word, document, particles) && endsSentence(before, word, options)) yield finding(word)
  }
}, regards)
