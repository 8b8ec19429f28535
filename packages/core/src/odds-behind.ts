import type {Form} from './form.ts'
import type {LanguageModel} from './language-model.ts'

/**
 * Gives how much oftener a word stands behind some words than behind others, as a power of ten; undefined where the model
 * does not know it. `least` is the share of a word that counts as seen even where it never was.
 */
export const oddsBehind = (
  model: LanguageModel,
  some: readonly string[],
  others: readonly string[],
  least: number,
): ((form: Form) => number | undefined) => {
  const [ids, otherIds] = [some, others].map((words) => words.map(model.idOfText))
  const share = (before: readonly number[] = [], word: number): number =>
    before.reduce(
      (sum, one) => sum + 10 ** (model.unigram(one) + model.bigram(one, word) - model.unigram(word)),
      least,
    )
  return (form) => {
    const id = model.idOf(form)
    return id === 0 ? undefined : Math.log10(share(ids, id) / share(otherIds, id))
  }
}
