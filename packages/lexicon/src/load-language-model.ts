import type {LanguageModel} from '@copydesk/core'
import {languageModelFrom} from './model/language-model-from.ts'
import {readTable} from './read-table.ts'

let loaded: LanguageModel | undefined

const model = (): LanguageModel => {
  loaded ??= languageModelFrom(readTable('model.bin'))
  return loaded
}

/** Gives the language model that is installed with Copydesk; reads its file when it is first asked. */
export const loadLanguageModel = (): LanguageModel => ({
  idOf: (form) => model().idOf(form),
  idOfText: (lower) => model().idOfText(lower),
  start: () => model().start(),
  end: () => model().end(),
  unigram: (word) => model().unigram(word),
  bigram: (first, second) => model().bigram(first, second),
  trigram: (first, second, third) => model().trigram(first, second, third),
  pair: (first, second) => model().pair(first, second),
  bigramOf: (pair, first, second) => model().bigramOf(pair, first, second),
  trigramOf: (left, right, first, second, third) => model().trigramOf(left, right, first, second, third),
  hasBigram: (first, second) => model().hasBigram(first, second),
  lift: (first, second) => model().lift(first, second),
})
