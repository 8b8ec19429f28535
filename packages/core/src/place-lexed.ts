import type {Sentence, Word} from './document.ts'
import type {Lexed} from './lexed.ts'

/** What a block's words and sentences are counted from, and what its offset is. */
export interface From {
  readonly base: number
  readonly paragraph: number
  readonly word: number
  readonly sentence: number
}

/** Adds the words and sentences of a block where they stand in a draft. */
export const placeLexed = (
  lexed: Lexed,
  {base, paragraph, word, sentence: first}: From,
  words: Word[],
  sentences: Sentence[],
): void => {
  let index = word
  let sentence = first
  for (const {start, end, words: own} of lexed) {
    const firstWord = index
    for (const {text, form, gap, start: from, end: to} of own) {
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
      index++
    }
    const place = {start: base + start, end: base + end}
    sentences.push({index: sentence, paragraph, ...place, firstWord, lastWord: index})
    sentence++
  }
}
