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

/** A capitalised word within a sentence, and how often the draft has it. */
export interface Suspect extends CapitalCounts {
  readonly word: Word
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

/** How surely a capital is astray, by what stands in its sentence and by how often the draft has the word: a natural logarithm of odds. */
export const strayOdds = (document: Document, {word, small, capital}: Suspect): number => {
  const sentence = document.sentences[word.sentence]
  const view = sentence && viewOf(document, sentence)
  const {usage, words} = document
  if (!usage || !view || !sentence) return 0
  return usage.strayCapital({words, sentence, kinds: view.kinds, index: word.index}, {small, capital})
}

/** Gives the places of a capitalised spelling where nothing asks for its capital within a sentence. */
export const strayCapitals = (
  document: Document,
  form: Form,
  places: readonly Word[],
): readonly Suspect[] => {
  const {sentences, paragraphs} = document
  const within = places.filter(({sentence, index}) => sentences[sentence]?.firstWord !== index)
  const capital = within.length
  if (capital === 0 || capital >= OFTEN) return []
  const small = wordCounts(document).get(form.lower) ?? 0
  if (small === 0 && capital >= NAMED) return []
  return within.flatMap((word) => {
    const paragraph = paragraphs[word.paragraph]
    const isRight = !paragraph || !isCapitalWithin(document, word) || !isRead(document, paragraph)
    return isRight ? [] : {word, small, capital}
  })
}
