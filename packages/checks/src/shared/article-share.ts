import {type Form, type LanguageModel, onceFor, perForm} from '@copydesk/core'

/** What owns a noun, and what leads to it: words before a noun that has its article and one that has none. */
const OWNING = [
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'no',
  'my',
  'your',
  'our',
  'any',
  'every',
  'each',
]
const LEADING = [
  'in',
  'of',
  'to',
  'for',
  'with',
  'on',
  'by',
  'at',
  'from',
  'and',
  'or',
  'as',
  'into',
  'about',
]
/** Keeps what was never seen from being infinite. */
const LEAST = 1e-5

const unknown = Number.NEGATIVE_INFINITY

/** Gives how much oftener a noun has an article or an owner before it than a preposition, as a power of ten: above 1, it hardly ever stands bare. */
export const articleShare: (model: LanguageModel) => (form: Form) => number = onceFor(
  (model: LanguageModel) => {
    const [owning, leading] = [OWNING, LEADING].map((words) => words.map(model.idOfText))
    const share = (before: readonly number[] = [], noun: number): number =>
      before.reduce((sum, one) => sum + 10 ** (model.unigram(one) + model.bigram(one, noun)), 0)
    return perForm((form: Form): number => {
      const id = model.idOf(form)
      if (id === 0) return unknown
      const least = LEAST * 10 ** model.unigram(id)
      return Math.log10((share(owning, id) + least) / (share(leading, id) + least))
    })
  },
)
