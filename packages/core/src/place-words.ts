import type {Paragraph, Sentence, Word} from './document.ts'
import type {Lexed} from './lexed.ts'
import {placeLexed} from './place-lexed.ts'

/** The words and sentences of a draft where they stand. */
export interface PlacedWords {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}

/** Words and sentences as they stood last: those above what changes stand there again. */
const placed = new WeakMap<Lexed, PlacedWords & {readonly paragraph: Paragraph}>()

const isSame = (a: Paragraph, b: Paragraph): boolean =>
  a === b ||
  (a.start === b.start &&
    a.index === b.index &&
    a.firstWord === b.firstWord &&
    a.firstSentence === b.firstSentence)

const placedAnew = (paragraph: Paragraph, lexed: Lexed): PlacedWords => {
  const words: Word[] = []
  const sentences: Sentence[] = []
  const {start: base, index, firstWord: word, firstSentence: sentence} = paragraph
  placeLexed(lexed, {base, paragraph: index, word, sentence}, words, sentences)
  return {words, sentences}
}

const placedIn = (paragraph: Paragraph, lexed: Lexed): PlacedWords => {
  const known = placed.get(lexed)
  if (known && isSame(known.paragraph, paragraph)) return known
  const made = {...placedAnew(paragraph, lexed), paragraph}
  placed.set(lexed, made)
  return made
}

/** Gives the words and sentences of paragraphs where these stand. */
export const placeWords = (
  paragraphs: readonly Paragraph[],
  kept: readonly {readonly lexed: Lexed}[],
): PlacedWords => {
  const words: Word[] = []
  const sentences: Sentence[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = placedIn(paragraph, kept[index]?.lexed ?? [])
    for (const word of own.words) words.push(word)
    for (const sentence of own.sentences) sentences.push(sentence)
  }
  return {words, sentences}
}
