import {
  type CapitalCounts,
  type Document,
  isCapitalWithin,
  type Paragraph,
  type Word,
  wordCounts,
  wordsWhere,
} from '@copydesk/core'
import {isTitleCase} from './capital-context.ts'
import {isCapitalised} from './draft-names.ts'
import {viewOf} from './sentence-view.ts'

/** A capitalised word within a sentence, and how surely it is no name there. */
export interface Suspect extends CapitalCounts {
  readonly word: Word
  /** A natural logarithm of odds. */
  readonly odds: number
}

const LONGEST_TITLE = 25
const READ: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'heading', 'headline', 'list-item'])
/** So often a draft has a capital on a word that it never writes small: it is a name. */
const NAMED = 2
/** So often it has one on a word that it writes small, too: it is a term. */
const OFTEN = 4

/** Whether a paragraph is prose, or a line that is not capitalised as titles are. */
export const isRead = ({words}: Document, {kind, firstWord, lastWord}: Paragraph): boolean =>
  READ.has(kind) && (lastWord - firstWord > LONGEST_TITLE || !isTitleCase(words.slice(firstWord, lastWord)))

/** How surely a capital is astray, by what stands in its sentence and by how often the draft has the word. */
export const oddsOf = (document: Document, word: Word, small: number, capital: number): number => {
  const sentence = document.sentences[word.sentence]
  const view = sentence && viewOf(document, sentence)
  const {usage, words} = document
  if (!usage || !view || !sentence) return 0
  return usage.strayCapital({words, sentence, kinds: view.kinds, index: word.index}, {small, capital})
}

const capitalsOf = (document: Document): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of wordsWhere(document, isCapitalised)) {
    if (document.sentences[word.sentence]?.firstWord === word.index) continue
    counts.set(word.form.lower, (counts.get(word.form.lower) ?? 0) + 1)
  }
  return counts
}

/** Gives the words of a draft whose capital within a sentence nothing asks for, and how surely. */
export const strayCapitals = function* (document: Document): Generator<Suspect> {
  const capitals = capitalsOf(document)
  const counts = wordCounts(document)
  const read = new Map<number, boolean>()
  for (const word of wordsWhere(document, isCapitalised)) {
    const capital = capitals.get(word.form.lower) ?? 0
    const small = counts.get(word.form.lower) ?? 0
    if (capital >= (small === 0 ? NAMED : OFTEN) || !isCapitalWithin(document, word)) continue
    const paragraph = document.paragraphs[word.paragraph]
    if (!paragraph) continue
    const isText = read.get(paragraph.index) ?? isRead(document, paragraph)
    read.set(paragraph.index, isText)
    if (isText) yield {word, odds: oddsOf(document, word, small, capital), small, capital}
  }
}
