import type {LanguageModel} from '@copydesk/core'
import {languageModelFrom} from './model/language-model-from.ts'
import {readTable} from './read-table.ts'

let loaded: LanguageModel | undefined

/** Reads the language model that is installed with Copydesk: for what asks it at once, and of nearly every word. */
export const languageModel = (): LanguageModel => {
  loaded ??= languageModelFrom(readTable('model.bin'))
  return loaded
}

/** Gives the language model that is installed with Copydesk; reads its file when it is first asked. */
export const loadLanguageModel = (): LanguageModel => ({
  idOf: (form) => languageModel().idOf(form),
  idOfText: (lower) => languageModel().idOfText(lower),
  start: () => languageModel().start(),
  end: () => languageModel().end(),
  unigram: (word) => languageModel().unigram(word),
  bigram: (first, second) => languageModel().bigram(first, second),
  trigram: (first, second, third) => languageModel().trigram(first, second, third),
  pair: (first, second) => languageModel().pair(first, second),
  bigramOf: (pair, first, second) => languageModel().bigramOf(pair, first, second),
  trigramOf: (left, right, first, second, third) =>
    languageModel().trigramOf(left, right, first, second, third),
  hasBigram: (first, second) => languageModel().hasBigram(first, second),
  lift: (first, second) => languageModel().lift(first, second),
  liftOf: (pair, first) => languageModel().liftOf(pair, first),
})
