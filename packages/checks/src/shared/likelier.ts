import type {Document, Form, LanguageModel} from '@copydesk/core'
import type {SentenceView} from './sentence-view.ts'

/** What any figure counts as: the model knows numbers as words only. */
const FIGURE = 'ten'

const idOf = (model: LanguageModel, form: Form): number =>
  form.shape === 'number' ? model.idOfText(FIGURE) : model.idOf(form)

/** How much likelier, as a power of ten, another word is than the one at a place, by two words on each side; 0 where nobody knows. */
export const likelier = ({model}: Document, view: SentenceView, at: number, other: string): number => {
  const form = view.words[at]?.form
  const rival = model?.idOfText(other) ?? 0
  if (!model || !form || rival === 0) return 0
  const own = model.idOf(form)
  const idAt = (place: number): number => {
    const word = place < view.first || place > view.last ? undefined : view.words[place]
    return word ? idOf(model, word.form) : place < at ? model.start() : model.end()
  }
  const [before, last, next, after] = [idAt(at - 2), idAt(at - 1), idAt(at + 1), idAt(at + 2)]
  const scoreOf = (word: number): number =>
    model.trigram(before, last, word) +
    model.trigram(last, word, next) +
    (at < view.last ? model.trigram(word, next, after) : 0)
  return scoreOf(rival) - scoreOf(own)
}
