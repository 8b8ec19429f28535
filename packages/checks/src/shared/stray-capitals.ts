import {
  type CapitalCounts,
  type Document,
  type Form,
  isCapitalWithin,
  type Paragraph,
  type Word,
  wordCounts,
} from '@copydesk/core'
import {isTitleCase} from './capital-context.ts'
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
const isRead = ({words}: Document, {kind, firstWord, lastWord}: Paragraph): boolean =>
  READ.has(kind) && (lastWord - firstWord > LONGEST_TITLE || !isTitleCase(words.slice(firstWord, lastWord)))

/** How surely a capital is astray, by what stands in its sentence and by how often the draft has the word. */
const oddsOf = (document: Document, word: Word, small: number, capital: number): number => {
  const sentence = document.sentences[word.sentence]
  const view = sentence && viewOf(document, sentence)
  const {usage, words} = document
  if (!usage || !view || !sentence) return 0
  return usage.strayCapital({words, sentence, kinds: view.kinds, index: word.index}, {small, capital})
}

const withinSentences = ({sentences}: Document, places: readonly Word[]): number =>
  places.reduce((times, {sentence, index}) => times + Number(sentences[sentence]?.firstWord !== index), 0)

/** Gives the places of a capitalised spelling where nothing asks for its capital within a sentence, and how surely. */
export const strayCapitals = function* (
  document: Document,
  form: Form,
  places: readonly Word[],
): Generator<Suspect> {
  const capital = withinSentences(document, places)
  if (capital === 0) return
  const small = wordCounts(document).get(form.lower) ?? 0
  if (capital >= (small === 0 ? NAMED : OFTEN)) return
  for (const word of places) {
    const paragraph = document.paragraphs[word.paragraph]
    if (!paragraph || !isCapitalWithin(document, word) || !isRead(document, paragraph)) continue
    yield {word, odds: oddsOf(document, word, small, capital), small, capital}
  }
}
