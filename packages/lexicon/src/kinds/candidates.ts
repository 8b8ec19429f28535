import {type Form, Kind, type Lexicon, Names, Tags} from '@copydesk/core'

const bit = (kind: number): number => 1 << kind

const BY_TAG: readonly (readonly [number, number])[] = [
  [Tags.noun, Kind.noun],
  [Tags.plural, Kind.plural],
  [Tags.verb, Kind.verb],
  [Tags.verbS, Kind.verbS],
  [Tags.past, Kind.past],
  [Tags.participle, Kind.participle],
  [Tags.gerund, Kind.gerund],
  [Tags.adjective | Tags.comparative, Kind.adjective],
  [Tags.adverb, Kind.adverb],
  [Tags.determiner, Kind.determiner],
  [Tags.preposition, Kind.preposition],
  [Tags.pronoun, Kind.pronoun],
  [Tags.conjunction, Kind.subordinator],
  [Tags.modal, Kind.modal],
  [Tags.number, Kind.number],
  [Tags.interjection, Kind.other],
]

const byTags = (tags: number): number =>
  BY_TAG.reduce((kinds, [tag, kind]) => ((tags & tag) === 0 ? kinds : kinds | bit(kind)), 0)

// What the lexicon has of “ministers” as a noun is a list's slip; not of “glass”, “virus”, “crisis”, “politics”.
const isPlural = (lower: string): boolean => /[^sui]s$/.test(lower) && !lower.endsWith('ics')

const openKinds = (lower: string, lexicon: Lexicon): number => {
  const kinds = byTags(lexicon.tags(lower))
  const plural = (kinds & bit(Kind.plural)) !== 0 && isPlural(lower)
  return plural ? kinds & ~bit(Kind.noun) : kinds
}

const UNKNOWN = bit(Kind.noun) | bit(Kind.verb) | bit(Kind.adjective)
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ing', bit(Kind.gerund) | bit(Kind.adjective) | bit(Kind.noun)],
  ['ed', bit(Kind.past) | bit(Kind.participle) | bit(Kind.adjective)],
  ['ly', bit(Kind.adverb) | bit(Kind.adjective)],
  ['ss', bit(Kind.noun)],
  ['s', bit(Kind.plural) | bit(Kind.verbS)],
]

const byEnding = (word: string): number => ENDINGS.find(([ending]) => word.endsWith(ending))?.[1] ?? UNKNOWN

const CLOSED = /^(?:it|he|she|that|there|what|who|here|where|how|let|i|you|we|they)'(?:s|m|re|ve|d|ll)$/

// ten-year, Anglo-Irish, decision-maker: as its last part, or an adjective.
const ofCompound = (lower: string, lexicon: Lexicon): number => {
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  const kinds = byTags(lexicon.tags(last)) || UNKNOWN
  return (kinds & (bit(Kind.noun) | bit(Kind.plural) | bit(Kind.participle))) | bit(Kind.adjective)
}

const ofName = (text: string, names: number): number =>
  bit(Kind.name) |
  (/[^s]s$/.test(text) ? bit(Kind.names) : 0) |
  ((names & Names.demonym) !== 0 || /(?:an|ish|ese|ic)$/.test(text) ? bit(Kind.adjective) : 0)

/** The kinds, as bits, that a small word can be. */
const ofSmall = (form: Form, lexicon: Lexicon, learned: ReadonlyMap<string, number>): number => {
  const {lower} = form
  const known = learned.get(lower)
  if (known !== undefined) return known
  if (CLOSED.test(lower)) return bit(Kind.pronoun)
  if (lower.endsWith("'s") || lower.endsWith("s'")) return bit(Kind.possessive)
  if (lower.includes("n't")) return bit(Kind.modal)
  return openKinds(lower, lexicon) || (lower.includes('-') ? ofCompound(lower, lexicon) : byEnding(lower))
}

// Will and Grant may be people; “did” and “them” are not.
const MAY_NAME =
  bit(Kind.noun) |
  bit(Kind.plural) |
  bit(Kind.adjective) |
  bit(Kind.modal) |
  bit(Kind.gerund) |
  bit(Kind.other)

/** Gives the kinds, as bits, that a word can be; `first` in its sentence it may have a capital only for that. */
export const candidatesOf = (
  form: Form,
  first: boolean,
  lexicon: Lexicon,
  learned: ReadonlyMap<string, number>,
): number => {
  if (form.shape === 'number') return /s$/.test(form.text) ? bit(Kind.plural) : bit(Kind.number)
  if (form.shape === 'other') return bit(Kind.other)
  if (form.shape === 'lower' || form.text === 'I' || form.plain.startsWith("I'"))
    return ofSmall(form, lexicon, learned)
  if (/['’]s?$/.test(form.text) && !CLOSED.test(form.lower)) return bit(Kind.possessive)
  const name = ofName(form.text, lexicon.names(form.plain))
  if (!first || form.shape !== 'capitalised') return name
  const known = learned.get(form.lower)
  const names = lexicon.names(form.plain) !== 0
  if (known !== undefined || lexicon.has(form.lower)) {
    const small = ofSmall(form, lexicon, learned)
    return names && (small & MAY_NAME) !== 0 ? small | name : small
  }
  return name
}
