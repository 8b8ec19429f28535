import type {Document, LanguageModel, Word} from '@copydesk/core'

/** What any figure counts as: the model knows numbers as words only. */
const FIGURE = 'ten'

/** A word so many places from another, as the model numbers it; the sentence’s edge outside it. */
const idNear = ({words}: Document, {index, sentence}: Word, step: number, model: LanguageModel): number => {
  const word = words[index + step]
  if (word?.sentence !== sentence) return step < 0 ? model.start() : model.end()
  return word.form.shape === 'number' ? model.idOfText(FIGURE) : model.idOf(word.form)
}

const idsOf = (phrase: string, model: LanguageModel): readonly number[] =>
  phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean)
    .map(model.idOfText)

/** How likely words are behind the two before them, as a power of ten. */
const likelihood = (words: readonly number[], model: LanguageModel): number => {
  let sum = 0
  for (let at = 2; at < words.length; at++)
    sum += model.trigram(words[at - 2] ?? 0, words[at - 1] ?? 0, words[at] ?? 0)
  return sum
}

/**
 * How much likelier other words are than one, or than those from it to `last`, by two words of the sentence on each side,
 * as a power of ten; 0 where nobody knows: without a language model, or for words that it does not have.
 */
export const likelier = (document: Document, first: Word, other: string, last: Word = first): number => {
  const {model} = document
  if (!model) return 0
  const rival = idsOf(other, model)
  if (rival.includes(0)) return 0
  const own: number[] = []
  for (let at = first.index; at <= last.index; at++)
    own.push(idNear(document, first, at - first.index, model))
  const before = [idNear(document, first, -2, model), idNear(document, first, -1, model)]
  const behind = [idNear(document, last, 1, model)]
  if (behind[0] !== model.end()) behind.push(idNear(document, last, 2, model))
  const scoreOf = (inner: readonly number[]): number => likelihood([...before, ...inner, ...behind], model)
  return scoreOf(rival) - scoreOf(own)
}
