import {type Document, type Finding, type Form, formOf, inflect, Tags, type Word} from '@copydesk/core'
import {outsideQuotes} from './outside-quotes.ts'

/** The words that tell a plural. */
export interface PluralWords {
  /** Words that only a plural follows: two, many, these. */
  readonly quantifiers: ReadonlySet<string>
  /** Nouns of many: thousands of, dozens of. */
  readonly crowds: ReadonlySet<string>
  /** day, week … */
  readonly units: ReadonlySet<string>
  /** ago, later … */
  readonly afterUnits: ReadonlySet<string>
}

const FUNCTION = Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal | Tags.determiner
/** Verbs of many, before which “’s” is no “has” either. */
const PLURAL_VERBS = /^(?:are|were|have|do|don't|weren't|aren't|haven't)$/
const VERBS = /^(?:are|were|have|had|do|said)$/
/** What papers do not write with “’s” for “has” before it, but where they quote. */
const SAYING = /^(?:said|say)$/
const NOUNS = Tags.noun | Tags.plural
/** What a noun that stands for one thing hardly follows by itself. */
const LEADS = Tags.preposition | Tags.verb | Tags.past | Tags.verbS | Tags.participle
const INITIALS = /^\p{Lu}{2,}['’]s$/u

/** Whether only a plural follows a word. */
export const counts = (word: Word | undefined, {quantifiers}: PluralWords): boolean =>
  word !== undefined &&
  (quantifiers.has(word.form.lower) || (word.form.shape === 'number' && !/^(?:1|1st|\d{4})$/.test(word.text)))

const endsPhrase = (word: Word, after: Word | undefined, isUnit: boolean): boolean => {
  if (!after || after.paragraph !== word.paragraph) return true
  if (after.gap !== ' ') return /^[,.;:!?)]/.test(after.gap)
  const {tags, lower} = after.form
  if (VERBS.test(lower)) return true
  // “two MP’s resigned”, but “two months’ paid leave”
  const others = isUnit ? NOUNS | Tags.adjective : NOUNS
  return (tags & FUNCTION) !== 0 || ((tags & (Tags.verbS | Tags.past)) !== 0 && (tags & others) === 0)
}

/** “two DVD’s”, “thousands of taxi’s” */
const isCounted = ({words}: Document, {index}: Word, plural: PluralWords): boolean => {
  const before = words[index - 1]
  return (
    counts(before, plural) ||
    (before?.form.lower === 'of' && plural.crowds.has(words[index - 2]?.form.lower ?? ''))
  )
}

/** “told reporter’s that”: a noun of one thing has its determiner. */
const isBare = ({words, lexicon}: Document, {index}: Word, noun: Form): boolean => {
  const [before, after] = [words[index - 1], words[index + 1]]
  if (!before || (before.form.tags & LEADS) === 0 || (before.form.tags & ~LEADS) !== 0) return false
  // “by today’s”, “in mother’s”: what is as good as a name.
  const plural = inflect(noun, 'plural', lexicon)
  if ((noun.tags & Tags.adverb) !== 0 || plural === undefined || lexicon.zipf(plural) < noun.zipf)
    return false
  return after?.gap === ' ' && (after.form.tags & FUNCTION) !== 0
}

/** “the photo’s were”, “the MP’s said” */
const isOfMany = (document: Document, word: Word, {form}: Word): boolean =>
  PLURAL_VERBS.test(form.lower) || (SAYING.test(form.lower) && outsideQuotes(document, [word]).length > 0)

/** How far before it a word may tell that the noun owns what is not said again: “faster than his brother's”, “it is the mayor's”. */
const REACH = 14
const ELLIPTIC =
  /^(?:than|as|like|unlike|of|similar|different|compared|between|not|nor|or|is|are|was|were|be|been|being|become|became|remain|remains|remained|belong|belongs|same|both|matched|matches|until|since|before|after|today|yesterday|at|from|near|outside|opposite)$|['’]s?$/

/** “apologise to our fan's.”: no verb follows that “’s” could be, and nothing before it is owned. */
const isAtEnd = ({words, sentences}: Document, {index, sentence}: Word): boolean => {
  const after = words[index + 1]
  if (after && after.sentence === sentence && !/^[;!?]/.test(after.gap)) return false
  const first = Math.max(sentences[sentence]?.firstWord ?? index, index - REACH)
  for (let at = first; at < index; at++) {
    const form = words[at]?.form
    if (!form || ELLIPTIC.test(form.lower)) return false
  }
  return true
}

const isPlural = (document: Document, word: Word, noun: Form, plural: PluralWords): boolean => {
  const after = document.words[word.index + 1]
  const isUnit = plural.units.has(noun.lower)
  if (isUnit && after !== undefined && plural.afterUnits.has(after.form.lower))
    return counts(document.words[word.index - 1], plural)
  if (isCounted(document, word, plural) && endsPhrase(word, after, isUnit)) return true
  if (isUnit || (noun.tags & Tags.adverb) !== 0) return false
  if (noun.shape === 'lower' && isAtEnd(document, word)) return true
  // “two friends of the owner’s were”
  const isOwner = document.words[word.index - 2]?.form.lower === 'of'
  return (!isOwner && after?.gap === ' ' && isOfMany(document, word, after)) || isBare(document, word, noun)
}

/** Tells of a plural with an apostrophe: “many worker’s are”, “two month’s ago”, “the photo’s were”. */
export const inPlural = (document: Document, word: Word, words: PluralWords): Finding | undefined => {
  const {lexicon} = document
  const isInitials = INITIALS.test(word.text)
  if (word.gap !== ' ' || !(word.form.shape === 'lower' || isInitials) || word.form.lower === "let's") return
  const noun = formOf(word.form.plain.slice(0, -2), lexicon)
  // “five inche’s”
  const split = !noun.known && (lexicon.tags(`${noun.lower}s`) & Tags.plural) !== 0
  const isOne = (noun.tags & Tags.noun) !== 0 && (noun.tags & (Tags.plural | Tags.pronoun)) === 0
  if (!(split || isInitials || isOne) || !isPlural(document, word, noun, words)) return
  const fix = split || isInitials ? `${noun.text}s` : inflect(noun, 'plural', lexicon)
  if (fix === undefined) return
  return {
    span: {start: word.start, end: word.end},
    message: `“${word.text}” is a plural here and takes no apostrophe`,
    fix,
    offered: true,
  }
}
