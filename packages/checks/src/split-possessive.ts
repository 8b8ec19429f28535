import {type Check, Tags, wordsWhere} from '@copydesk/core'
import {testFor} from './shared/test-for.ts'

/** What the check looks for. */
export interface SplitPossessiveOptions {
  /** Words that open a clause between a possessive and its noun. */
  readonly openers: readonly string[]
}

const OWNED = Tags.noun | Tags.plural | Tags.adjective
const FUNCTION = Tags.conjunction | Tags.pronoun | Tags.determiner | Tags.preposition | Tags.modal

const PLURAL_GAP = /^['’],\s$/

const isOneOf = testFor(
  (openers: readonly string[]) =>
    ({lower}) =>
      openers.includes(lower),
)

/** Finds a clause in commas that parts a possessive from what is possessed: “his troops’, although slow, progress”. */
export const splitPossessive: Check<SplitPossessiveOptions> = function* (document, {openers}) {
  const {words} = document
  for (const opener of wordsWhere(document, isOneOf(openers))) {
    const at = opener.index - 1
    const owner = words[at]
    if (!owner || opener.paragraph !== owner.paragraph || !opener.gap.includes(',')) continue
    const possessive = opener.gap === ', ' ? /(?:'s|s')$/.test(owner.form.lower) : PLURAL_GAP.test(opener.gap)
    if (!possessive) continue
    const close = words.slice(at + 2, at + 8).find((word) => word.gap.startsWith(','))
    if (close?.sentence !== owner.sentence || close.gap !== ', ') continue
    if ((close.form.tags & OWNED) === 0 || (close.form.tags & FUNCTION) !== 0) continue
    yield {
      span: {start: owner.start, end: close.end},
      message: `Keep “${owner.text}” and “${close.text}” together: a clause stands between owner and owned`,
    }
  }
}
