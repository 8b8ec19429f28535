import type {Edges} from './common-edges.ts'
import type {Paragraph, Sentence, Word} from './document.ts'
import type {Lexed} from './lexed.ts'
import {type Ground, PlacedSentence, PlacedWord} from './placed-word.ts'
import type {Filed} from './words-where.ts'

/** The words and sentences of a block, and where it stands. */
export interface PlacedBlock {
  readonly ground: Ground
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** Its words by the tests that they pass. */
  filed: Filed | undefined
}

const groundOf = ({start, index, firstWord, firstSentence}: Paragraph): Ground => ({
  start,
  paragraph: index,
  word: firstWord,
  sentence: firstSentence,
})

const placed = (paragraph: Paragraph, lexed: Lexed): PlacedBlock => {
  const ground = groundOf(paragraph)
  const words: Word[] = []
  const sentences = lexed.map((sentence, nth) => {
    const first = words.length
    for (const word of sentence.words) words.push(new PlacedWord(word, ground, words.length, nth))
    return new PlacedSentence(sentence, ground, nth, first, words.length)
  })
  return {ground, words, sentences, filed: undefined}
}

/** Sets the words of blocks in their places. Those that stood in `before`, at its edges, are moved: they stand there no longer. */
export const placeWords = (
  paragraphs: readonly Paragraph[],
  kept: readonly {readonly lexed: Lexed}[],
  before: readonly PlacedBlock[] = [],
  {start, end}: Edges = {start: 0, end: 0},
): readonly PlacedBlock[] => {
  const below = paragraphs.length - end
  const by = before.length - paragraphs.length
  return paragraphs.map((paragraph, index) => {
    const old = index < start || index >= below ? before[index < start ? index : index + by] : undefined
    if (old) Object.assign(old.ground, groundOf(paragraph))
    return old ?? placed(paragraph, kept[index]?.lexed ?? [])
  })
}
