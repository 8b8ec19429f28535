import type {Paragraph, Sentence, Word} from './document.ts'
import type {Lexed} from './lexed.ts'

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

const place = (
  {start: base, index: paragraph, firstWord, firstSentence}: Paragraph,
  lexed: Lexed,
): PlacedWords => {
  const words: Word[] = []
  const sentences: Sentence[] = []
  for (const {start, end, words: own} of lexed) {
    const sentence = firstSentence + sentences.length
    const first = firstWord + words.length
    for (const {text, form, gap, start: from, end: to} of own) {
      const index = firstWord + words.length
      words.push({
        index,
        text,
        form,
        formId: form.id,
        gap,
        start: base + from,
        end: base + to,
        sentence,
        paragraph,
      })
    }
    sentences.push({
      index: sentence,
      paragraph,
      start: base + start,
      end: base + end,
      firstWord: first,
      lastWord: firstWord + words.length,
    })
  }
  return {words, sentences}
}

const placedIn = (paragraph: Paragraph, lexed: Lexed): PlacedWords => {
  const known = placed.get(lexed)
  if (known && isSame(known.paragraph, paragraph)) return known
  const made = {...place(paragraph, lexed), paragraph}
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
