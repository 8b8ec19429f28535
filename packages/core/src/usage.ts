import type {Document, Sentence, Word} from './document.ts'

/** A word that could stand where another stands, and how much likelier it is there. */
export interface Rival {
  /** Lower case. */
  readonly word: string
  /** Above 0, the more the surer: a natural logarithm of odds. */
  readonly margin: number
}

/** A place of a sentence whose rival fits better. */
export interface Doubt {
  /** The word's number in the document. */
  readonly word: number
  readonly rival: Rival
  /** Whether the rival stands for the word, or is it and the word before in their right order. */
  readonly how: 'instead' | 'swapped'
}

/** What each word of a sentence is, by its place in it, as a `Kind`; worked out where somebody asks. */
export interface SentenceKinds {
  readonly at: (place: number) => number
  /** Whether the word can be nothing else, wherever it stands. */
  readonly isSureAt: (place: number) => boolean
}

/** A word of a sentence, in words of a draft. */
export interface WordPlace {
  readonly words: readonly Word[]
  readonly sentence: Sentence
  readonly kinds: SentenceKinds
  /** Its place in `words`. */
  readonly index: number
}

/** How often a draft has a word that ends in s as it stands, and without its s; it counts for names only. */
export interface OwnerCounts {
  readonly whole: number
  readonly stem: number
}

/** How likely it is that a word lacks its apostrophe, as natural logarithms of odds. */
export interface OwnerOdds {
  /** That what follows is owned. */
  readonly margin: number
  /** That, if so, several own it: the workers’ rights. */
  readonly several: number
}

/** What is told of the subject of a verb. */
export interface SubjectNumber {
  /** How likely it is that the subject is one, as a natural logarithm of odds; below 0, it is rather many. */
  readonly one: number
  /** The place of the word that is the likeliest head of the subject; -1 where there is none. */
  readonly head: number
}

/** How often a draft writes a word small, and with a capital. */
export interface CapitalCounts {
  readonly small: number
  readonly capital: number
}

/** A small word that seems to be lost before the word at `word`, and how likely that is, as a natural logarithm of odds. */
export interface LostWord {
  readonly word: number
  readonly lost: string
  readonly margin: number
}

/** What the words around a place say of the word in it, learned from edited English. */
export interface Usage {
  /** The places of a sentence whose rivals fit better, with the best of them. */
  readonly doubts: (document: Document, sentence: Sentence) => Iterable<Doubt>
  /**
   * The words of a sentence before which a small word seems to be lost, and which: the likelier, the higher `margin`, a
   * natural logarithm of odds. `kindsOf` is asked only where something may be.
   */
  readonly lost: (
    words: readonly Word[],
    sentence: Sentence,
    kindsOf: (sentence: Sentence) => SentenceKinds,
  ) => Iterable<LostWord>
  /** What each word of a sentence is there. */
  readonly kinds: (words: readonly Word[], sentence: Sentence) => SentenceKinds
  /** How surely a capital stands on a word that is no name there, as a natural logarithm of odds. */
  readonly strayCapital: (place: WordPlace, counts: CapitalCounts) => number
  /** How surely a word that is written small is a name there, or part of one, as a natural logarithm of odds. */
  readonly lostCapital: (place: WordPlace, counts: CapitalCounts) => number
  /** How surely a word that ends in s owns what follows it, and lacks its apostrophe. */
  readonly owner: (place: WordPlace, counts: OwnerCounts) => OwnerOdds
  /** How many the subject of a verb is, whatever form that has; undefined where it has none, or no form for one. */
  readonly number: (place: WordPlace) => SubjectNumber | undefined
}
