import {type Document, type Form, onceFor, type Paragraph, Tags, textAround, type Word} from '@copydesk/core'
import {ownWordsWhere} from './outside-quotes.ts'
import {testFor} from './test-for.ts'

/** A word that is spelled as its verb where it is a noun, or the other way round. */
export interface NounVerbSlip {
  readonly word: Word
  readonly right: string
}

type Role = 'noun' | 'verb'

const VERBAL = Tags.verb | Tags.past | Tags.participle | Tags.verbS | Tags.adjective
const LEADS_NOUN = Tags.determiner | Tags.number
const BLURRED = Tags.verb | Tags.adverb | Tags.plural | Tags.pronoun

const beside = ({words}: Document, {index, gap, sentence}: Word, step: -1 | 1): Form | undefined => {
  const other = words[index + step]
  return other?.sentence === sentence && (step < 0 ? gap : other.gap) === ' ' ? other.form : undefined
}

/** “able to practise”, “to license the use”, but “changes to practice”. */
const isInfinitive = (document: Document, word: Word): boolean => {
  const before = document.words[word.index - 1]
  const lead = before && beside(document, before, -1)
  if (lead && (lead.tags & VERBAL) !== 0 && (lead.tags & (Tags.noun | Tags.plural)) === 0) return true
  return ((beside(document, word, 1)?.tags ?? 0) & (Tags.determiner | Tags.pronoun)) !== 0
}

const roleOf = (document: Document, word: Word): Role | undefined => {
  const before = beside(document, word, -1)
  if (!before) return
  if (before.lower === 'to') return isInfinitive(document, word) ? 'verb' : undefined
  const {tags, plain} = before
  if ((tags & Tags.modal) !== 0) return 'verb'
  if ((tags & LEADS_NOUN) !== 0 || /'s?$/.test(plain)) return 'noun'
  if ((tags & Tags.pronoun) !== 0) return 'verb'
  return (tags & (Tags.adjective | Tags.noun)) !== 0 && (tags & BLURRED) === 0 ? 'noun' : undefined
}

const tableOf = onceFor((pairs: readonly string[]): ReadonlyMap<string, Readonly<Record<Role, string>>> => {
  const table = new Map<string, Readonly<Record<Role, string>>>()
  for (const pair of pairs) {
    const [noun = '', verb = ''] = pair.split('/')
    table.set(noun, {noun, verb}).set(verb, {noun, verb})
  }
  return table
})

const isListed = testFor((pairs: readonly string[]) => {
  const table = tableOf(pairs)
  return ({shape, lower}) => shape === 'lower' && table.has(lower)
})

const REACH = 2

/** Writes down what {@link nounVerbSlips} goes by in a paragraph. */
export const regardedNounVerbs = (
  document: Document,
  paragraph: Paragraph,
  pairs: readonly string[],
): string => textAround(document, paragraph, isListed(pairs), REACH)

/** Finds words that British spelling tells apart as noun and verb: “a license”, “to practice law”. */
export const nounVerbSlips = (document: Document, pairs: readonly string[]): readonly NounVerbSlip[] => {
  const table = tableOf(pairs)
  return ownWordsWhere(document, isListed(pairs)).flatMap((word) => {
    const role = roleOf(document, word)
    const right = role && table.get(word.form.lower)?.[role]
    return right && right !== word.form.lower ? [{word, right}] : []
  })
}
