import {capitalised, type Form, FormNumbers, type Lexicon, Tags} from '@copydesk/core'
import {wordHash} from '../slips/slip-word.ts'

const CLOSED = Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal
const NOUN = Tags.noun | Tags.plural
const VERB = Tags.verb | Tags.verbS | Tags.past | Tags.participle | Tags.gerund
/** Commoner words count for themselves beside a capital. */
const VERY_COMMON = 5.8
const MOST_COMMON = 6

/** What a word can be, roughly: one of ten. */
const groupOf = (tags: number): number => {
  if ((tags & CLOSED) !== 0) return (tags & NOUN) === 0 ? 0 : 1
  const isVerb = (tags & VERB) !== 0
  const isAdjective = (tags & (Tags.adjective | Tags.comparative)) !== 0
  if ((tags & NOUN) !== 0) return isVerb ? 2 : isAdjective ? 3 : 4
  if (isVerb) return isAdjective ? 5 : 6
  if (isAdjective) return 7
  return (tags & Tags.adverb) === 0 ? 9 : 8
}

/** Where the numbers of a form stand behind its row. */
export const Cell = {tags: 1, group: 2, zipf: 3, names: 4, titles: 5, hash: 6, beside: 7} as const

/** Gives the numbers of words with a capital and of those beside them, worked out once for each form. */
export const wordNumbers = (lexicon: Lexicon): FormNumbers =>
  new FormNumbers(8, (form: Form, cells, row) => {
    const {lower, plain, shape} = form
    // What a small word may name with a capital.
    const title = shape === 'lower' ? capitalised(plain) : plain
    const tags = lexicon.tags(lower)
    const zipf = Math.min(MOST_COMMON, Math.floor(form.zipf))
    cells[row + Cell.tags] = tags
    cells[row + Cell.group] = groupOf(tags)
    cells[row + Cell.zipf] = zipf
    cells[row + Cell.names] = lexicon.names(title)
    cells[row + Cell.titles] =
      (lexicon.suggestible(title) ? 1 : 0) +
      (lexicon.isTitled(lower) ? 2 : 0) +
      ((tags & Tags.name) === 0 ? 0 : 4)
    // “Mr.” is “Mr”.
    cells[row + Cell.hash] = wordHash(lower.endsWith('.') ? lower.slice(0, -1) : lower)
    cells[row + Cell.beside] = form.zipf < VERY_COMMON ? 1 : wordHash(lower)
  })
