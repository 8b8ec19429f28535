import {type CapitalCounts, type Document, type Form, Names, Tags, type Word} from '@copydesk/core'
import type {Neighbours} from './capital-context.ts'
import {startsUpper} from './letter-case.ts'

const NOUN = Tags.noun | Tags.plural
const VERB = Tags.verb | Tags.past | Tags.participle
const FINITE = Tags.past | Tags.verbS | Tags.modal
const SMALL = Tags.determiner | Tags.preposition | Tags.conjunction | Tags.pronoun | Tags.modal | Tags.adverb
const HARDLY_NAME = 4.8
const VERY_COMMON = 4.2
/** Be and have. */
const AUXILIARY = 5.7
/** A rarer word may be anybody’s brand. */
const ATTESTED = 2.5
const COMMON_ADJECTIVE = 3.9
const COMMON_NOUN = 3.5
/** So often an institution stands small that one capital is astray; a word that may be a name more often. */
const OFTEN = 2
const VERY_OFTEN = 4

/** A very common word is hardly ever the surname that it may be. */
const mayBeName = ({lexicon}: Document, form: Form): boolean => {
  const names = lexicon.names(form.plain)
  const common = lexicon.zipf(form.lower) >= HARDLY_NAME
  return (common ? names & ~Names.surname : names) !== 0 || (lexicon.tags(form.lower) & Tags.name) !== 0
}

const isArticle = ({form}: Word): boolean => (form.tags & Tags.determiner) !== 0 || /'s?$/.test(form.plain)

const endsPhrase = (after: Word | undefined): boolean =>
  after === undefined || (after.form.tags & SMALL) !== 0 || after.gap !== ' '

const goesOn = (after: Word | undefined): boolean => after?.form.shape === 'lower' && after.gap === ' '

// “a Surprise for many”, but “a Guardian reporter”, “an Oscar”.
const isOneOfMany = ({form}: Word, {before, after}: Neighbours): boolean =>
  form.zipf >= VERY_COMMON && /^an?$/.test(before.form.lower) && endsPhrase(after)

// “was Held”, “has Joined”
const isAuxiliary = ({zipf, tags}: Form): boolean =>
  zipf >= AUXILIARY && (tags & (FINITE | Tags.verb | Tags.participle)) !== 0 && (tags & NOUN) === 0

// “to Turn”, “also Wrestled”
const leadsToVerb = ({form}: Word): boolean =>
  form.shape === 'lower' &&
  (form.lower === 'to' || isAuxiliary(form) || (form.tags & (Tags.modal | Tags.pronoun | Tags.adverb)) !== 0)

/** “Kim’s Convenience”, “Jehovah’s Witnesses” */
const isOfName = ({text}: Word): boolean => startsUpper(text) && /['’]s?$/.test(text)

/** Whether the draft writes the word small but for this place. */
const isSmallElsewhere = (
  document: Document,
  {form}: Word,
  {before}: Neighbours,
  {small, capital}: CapitalCounts,
  isAllowed: boolean,
): boolean => {
  if (capital !== 1 || small === 0) return false
  const named = mayBeName(document, form) || document.lexicon.suggestible(form.plain)
  if (named) return false
  // “the Allies”, “the House”
  return !isAllowed || (before.form.lower !== 'the' && small >= OFTEN)
}

/** Whether nothing but the words beside it shows that a word is no name: “a Similar fire”, “gay Citizens to”. */
const isCommonHere = (tags: number, {form}: Word, {before, after}: Neighbours): boolean => {
  const article = isArticle(before)
  if ((tags & NOUN) === 0)
    return article && goesOn(after) && (tags & Tags.adjective) !== 0 && form.zipf >= COMMON_ADJECTIVE
  if (!goesOn(after) || before.form.shape !== 'lower') return false
  if (!article)
    return (before.form.tags & Tags.adjective) !== 0 && form.zipf >= VERY_COMMON && endsPhrase(after)
  // “the Killing occurred”, but “the Founders rejected”
  const finite = ((after?.form.tags ?? 0) & FINITE) !== 0
  return finite && (tags & Tags.plural) === 0 && form.zipf >= COMMON_NOUN
}

/** Whether a capital within a sentence stands on a common word, as its place, its kind and the rest of the draft show. */
export const isCommonCapital = (
  document: Document,
  word: Word,
  around: Neighbours,
  counts: CapitalCounts,
  isAllowed: boolean,
): boolean => {
  const {before, after} = around
  const tags = document.lexicon.tags(word.form.lower)
  if (isOfName(before) && counts.small < VERY_OFTEN) return false
  if (isSmallElsewhere(document, word, around, counts, isAllowed)) return true
  if (isAllowed || word.form.zipf < ATTESTED) return false
  if ((tags & NOUN) === 0 && (tags & SMALL) !== 0 && goesOn(after)) return true
  if (counts.capital > 1 || tags === 0) return false
  const article = isArticle(before)
  if (mayBeName(document, word.form)) return article && (counts.small > 0 || isOneOfMany(word, around))
  if ((tags & NOUN) === 0 && (counts.small > 0 || ((tags & Tags.adjective) === 0 && goesOn(after))))
    return true
  if ((tags & VERB) !== 0 && leadsToVerb(before)) return true
  if (counts.small > 1) return true
  if (
    (tags & NOUN) !== 0 &&
    article &&
    (before.form.lower !== 'the' || counts.small > 0 || endsPhrase(after))
  )
    return true
  return isCommonHere(tags, word, around)
}

/** “a Sliders reboot”: a plural before a noun is a title. */
export const isSeries = ({lexicon}: Document, {form}: Word, {after}: Neighbours): boolean =>
  (lexicon.tags(form.lower) & NOUN) === Tags.plural &&
  goesOn(after) &&
  ((after?.form.tags ?? 0) & SMALL) === 0
