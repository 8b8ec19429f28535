import {type Form, type LanguageModel, oddsBehind, perForm} from '@copydesk/core'

/** Nobody knows. */
const UNKNOWN = 31
const REACH = 5
/** Keeps what was never seen from being infinite. */
const LEAST = 1e-4

/**
 * Gives how often a word stands bare, in steps from 0 (always) to 10 (hardly ever): by what the language model has
 * before it: words that own it (an article, a possessive), or words that lead to it (a preposition). “Village” hardly ever does, “evidence” often.
 */
export const barenessOf = (
  model: LanguageModel,
  owning: readonly string[],
  leading: readonly string[],
): ((form: Form) => number) => {
  const oddsOf = oddsBehind(model, owning, leading, LEAST)
  return perForm((form) => {
    const odds = oddsOf(form)
    if (odds === undefined) return UNKNOWN
    return Math.max(-REACH, Math.min(REACH, Math.round(3 * odds))) + REACH
  })
}
