import {capitalised, type Lexicon, Names, Tags} from '@copydesk/core'

/** What describes rather than says. */
export const NOMINAL: number = Tags.noun | Tags.plural | Tags.adjective | Tags.gerund
/** Every form of a verb but the gerund. */
export const VERBAL: number = Tags.verb | Tags.verbS | Tags.past | Tags.participle

const FUNCTION =
  Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal | Tags.number

/** One of the words that may have been run together. */
export interface Piece {
  readonly form: string
  readonly zipf: number
  readonly tags: number
  /** A word of a closed class, which no compound has in it. */
  readonly closed: boolean
  /** In, over, after: closed, but a prefix too. */
  readonly affix: boolean
  readonly particle: boolean
  /** “like” and “wise” end words of their own. */
  readonly suffix: boolean
}

const AUXILIARY = 5.6

/** Gives a word as a piece; undefined where it is too rare for its length to be one. */
export const pieceOf = (form: string, lexicon: Lexicon): Piece | undefined => {
  const zipf = lexicon.zipf(form)
  const tags = lexicon.tags(form)
  if (!lexicon.suggestible(form)) return
  // The frequency is Ted’s, not that of “to ted”.
  if (
    (lexicon.names(capitalised(form)) & Names.forename) !== 0 &&
    (tags & FUNCTION) === 0 &&
    form.length <= 4
  )
    return
  const closed = (tags & FUNCTION) !== 0 || (zipf >= AUXILIARY && (tags & NOMINAL) === 0)
  if (zipf < leastZipf(form, closed || (tags & Tags.verb) !== 0)) return
  return {
    form,
    zipf,
    tags,
    closed,
    affix: lexicon.isAffix(`${form}-`),
    suffix: lexicon.isAffix(`-${form}`),
    particle: isParticle(form, tags),
  }
}

/** How common a word must be to be a part; the shorter, the commoner. */
const leastZipf = (form: string, isPlain: boolean): number => {
  if (form.length === 1) return form === 'a' ? 0 : 99
  if (form.length === 2) return isPlain ? AUXILIARY : 99
  if (form.length === 3) return 4.2
  return form.length < 6 ? 1.5 : 0
}

/** On, over, up: at home at the end of compounds, too (lockdown, takeover). */
const isParticle = (form: string, tags: number): boolean => {
  const both = Tags.preposition | Tags.adverb
  return form.length <= 4 && (tags & both) === both
}
