import type {Document, Word} from '@copydesk/core'

/** How much likelier, as a power of ten, a sentence goes on with a word than ends before it and begins anew with it; 0 where nobody knows. */
export const readsOn = ({model, words}: Document, word: Word): number => {
  const [second, before, next] = [words[word.index - 2], words[word.index - 1], words[word.index + 1]]
  if (!model || !before || !next) return 0
  const idOf = (one: Word | undefined): number => {
    if (one?.paragraph !== word.paragraph) return model.start()
    return one.form.shape === 'number' ? model.idOfText('ten') : model.idOf(one.form)
  }
  const [first, last, own, after] = [idOf(second), idOf(before), idOf(word), idOf(next)]
  if (last === 0 || own === 0) return 0
  const on = model.trigram(first, last, own) + model.trigram(last, own, after)
  const anew =
    model.trigram(first, last, model.end()) +
    model.bigram(model.start(), own) +
    model.trigram(model.start(), own, after)
  return on - anew
}
