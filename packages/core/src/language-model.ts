import type {Form} from './form.ts'

/**
 * How likely words are in English as it is spoken on the air, by the words before them. Words are given by number
 * (`idOf`), 0 for one that the model does not know; answers are powers of ten, below 0. Punctuation does not count:
 * the words of a sentence stand in a row, between `start` and `end`.
 */
export interface LanguageModel {
  /** The number of a word, whatever its capitals; kept in the form. */
  readonly idOf: (form: Form) => number
  /** The number of a word in lower case, apostrophes straight. */
  readonly idOfText: (lower: string) => number
  /** Stands before the first word of a sentence. */
  readonly start: () => number
  /** Stands behind its last. */
  readonly end: () => number
  readonly unigram: (word: number) => number
  /** How likely the second word is behind the first. */
  readonly bigram: (first: number, second: number) => number
  /** How likely the third word is behind the two others. */
  readonly trigram: (first: number, second: number, third: number) => number
  /** The number of two words side by side, -1 where `hasBigram` says no: who asks of many words in one place asks for each pair once. */
  readonly pair: (first: number, second: number) => number
  /** What `bigram` answers, where the number of the two words is known. */
  readonly bigramOf: (pair: number, first: number, second: number) => number
  /** What `trigram` answers, where the numbers of the first and of the last two words are known. */
  readonly trigramOf: (left: number, right: number, first: number, second: number, third: number) => number
  /** Whether the two stand side by side in what the model was made of, more often or less often than their own frequencies say. */
  readonly hasBigram: (first: number, second: number) => boolean
  /** How much likelier the second word is behind the first than anywhere; {@link NEVER_SEEN} where `hasBigram` says no. */
  readonly lift: (first: number, second: number) => number
  /** What `lift` answers, where the number of the two words is known. */
  readonly liftOf: (pair: number, first: number) => number
}

/** Two words were never seen side by side. */
export const NEVER_SEEN = -99
