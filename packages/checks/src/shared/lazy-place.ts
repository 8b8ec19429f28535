import type {Document, Sentence, SentenceKinds, Usage, Word, WordPlace} from '@copydesk/core'
import {viewOf} from './sentence-view.ts'

/** A word of a sentence whose words are told apart only where somebody asks what they are. */
export class LazyPlace implements WordPlace {
  readonly words: readonly Word[]
  readonly sentence: Sentence
  readonly index: number
  readonly #document: Document
  readonly #usage: Usage

  constructor(document: Document, sentence: Sentence, index: number, usage: Usage) {
    this.words = document.words
    this.sentence = sentence
    this.index = index
    this.#document = document
    this.#usage = usage
  }

  get kinds(): SentenceKinds {
    return viewOf(this.#document, this.sentence)?.kinds ?? this.#usage.kinds(this.words, this.sentence)
  }
}
