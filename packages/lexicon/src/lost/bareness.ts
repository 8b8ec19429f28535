import {type Form, type LanguageModel, perForm} from '@copydesk/core'

/** Nobody knows. */
const UNKNOWN = 31
const REACH = 5

/**
 * Gives how often a word stands bare, in steps from 0 (always) to 10 (hardly ever): by what the language model has
 * before it: words that own it (an article, a possessive), or words that lead to it (a preposition). “Village” hardly ever does, “evidence” often.
 */
export const barenessOf = (
  model: LanguageModel,
  owning: readonly string[],
  leading: readonly string[],
): ((form: Form) => number) => {
  const [owned, bare] = [owning, leading].map((words) => words.map(model.idOfText))
  const share = (before: readonly number[] = [], word: number): number =>
    before.reduce(
      (sum, one) => sum + 10 ** (model.unigram(one) + model.bigram(one, word) - model.unigram(word)),
      1e-4,
    )
  return perForm((form) => {
    const id = model.idOf(form)
    if (id === 0) return UNKNOWN
    const step = Math.round(3 * Math.log10(share(owned, id) / share(bare, id)))
    return Math.max(-REACH, Math.min(REACH, step)) + REACH
  })
}
