import type {Document, LanguageModel, Word} from '@copydesk/core'

/** A word's likelihood hangs on so many before it. */
const REACH = 2

const wordsBefore = ({words, sentences}: Document, word: Word, model: LanguageModel): readonly number[] => {
  const begin = sentences[word.sentence]?.firstWord ?? word.index
  const near = words.slice(Math.max(begin, word.index - REACH), word.index).map(({form}) => model.idOf(form))
  return near.length < REACH ? [model.start(), ...near] : near
}

const wordsBehind = ({words, sentences}: Document, word: Word, model: LanguageModel): readonly number[] => {
  const end = sentences[word.sentence]?.lastWord ?? word.index + 1
  const near = words
    .slice(word.index + 1, Math.min(end, word.index + 1 + REACH))
    .map(({form}) => model.idOf(form))
  return near.length < REACH ? [...near, model.end()] : near
}

/** How likely the words from `from` on are behind those before them, as a power of ten. */
const likelihood = (words: readonly number[], from: number, model: LanguageModel): number => {
  let sum = 0
  for (let at = from; at < words.length; at++) {
    const [first, second, third = 0] = [words[at - 2], words[at - 1] ?? 0, words[at]]
    sum += first === undefined ? model.bigram(second, third) : model.trigram(first, second, third)
  }
  return sum
}

/**
 * How much likelier other words are than those from `first` to `last`, by two words of the sentence on each side, as a
 * power of ten. 0 without a language model.
 */
export const modelGain = (document: Document, first: Word, last: Word, rival: string): number => {
  const {model, words} = document
  if (!model) return 0
  const before = wordsBefore(document, first, model)
  const behind = wordsBehind(document, last, model)
  const given = words.slice(first.index, last.index + 1).map(({form}) => model.idOf(form))
  const other = rival
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean)
    .map(model.idOfText)
  const fit = (inner: readonly number[]): number =>
    likelihood([...before, ...inner, ...behind], before.length, model)
  return fit(other) - fit(given)
}
