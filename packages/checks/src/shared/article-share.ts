import {type Form, type LanguageModel, oddsBehind, onceFor, perForm} from '@copydesk/core'

/** What owns a noun, and what leads to it: words before a noun that has its article and one that has none. */
const OWNING = 'the a an his her its their this that no my your our any every each'.split(' ')
const LEADING = 'in of to for with on by at from and or as into about'.split(' ')
/** Keeps what was never seen from being infinite. */
const LEAST = 1e-5

/** Gives how much oftener a noun has an article or an owner before it than a preposition, as a power of ten: above 1, it hardly ever stands bare. */
export const articleShare: (model: LanguageModel) => (form: Form) => number = onceFor(
  (model: LanguageModel) => {
    const oddsOf = oddsBehind(model, OWNING, LEADING, LEAST)
    return perForm((form: Form): number => oddsOf(form) ?? Number.NEGATIVE_INFINITY)
  },
)
