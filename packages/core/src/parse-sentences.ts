import type {Nodes, Sentence} from 'nlcst'
import {EnglishParser} from './english-parser.ts'
import {isFalseAbbreviation} from './false-abbreviation.ts'
import type {Span} from './span.ts'
import type {SentenceTokens} from './tokens.ts'

const STOP = 46

const spanOf = (node: Nodes, base: number): Span => ({
  start: base + (node.position?.start.offset ?? 0),
  end: base + (node.position?.end.offset ?? 0),
})

// “Mr.” is the word “Mr”; in “U.S.” the stops are the word's own.
const wordSpan = (node: Nodes, text: string, base: number): Span => {
  const span = spanOf(node, base)
  const last = span.end - base - 1
  const isStopped = text.charCodeAt(last) === STOP && text.indexOf('.', span.start - base) === last
  return isStopped && span.end - span.start > 1 ? {start: span.start, end: span.end - 1} : span
}

const endsHere = (word: Span, next: Span, text: string, base: number): boolean =>
  text.charCodeAt(word.end - base) === STOP &&
  /^\p{Lu}/u.test(text.slice(next.start - base, next.start - base + 2)) &&
  isFalseAbbreviation(text.slice(word.start - base, word.end - base))

const addSentences = (sentence: Sentence, text: string, base: number, found: SentenceTokens[]): void => {
  const whole = spanOf(sentence, base)
  let words: number[] = []
  let before: Span | undefined
  let start = whole.start
  for (const child of sentence.children) {
    if (child.type !== 'WordNode') continue
    const word = wordSpan(child, text, base)
    if (before && endsHere(before, word, text, base)) {
      found.push({start, end: before.end + 1, words})
      start = word.start
      words = []
    }
    words.push(word.start, word.end)
    before = word
  }
  found.push({start, end: whole.end, words})
}

const parser = new EnglishParser()

/** Reads words and sentences off the parser's tree; offsets are counted from `base`. What it says is so. */
export const parseSentences = (text: string, base: number): readonly SentenceTokens[] => {
  const found: SentenceTokens[] = []
  for (const paragraph of parser.parse(text).children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type === 'SentenceNode') addSentences(sentence, text, base, found)
    }
  }
  return found
}
