import {type Document, Names, Tags, type Word} from '@copydesk/core'
import {leadsOn} from './capital-context.ts'
import {isSeries} from './common-capital.ts'
import {startsUpper} from './letter-case.ts'

const NOUN = Tags.noun | Tags.plural
const PAST = Tags.past | Tags.participle | Tags.verbS
const CLOSED = Tags.determiner | Tags.preposition | Tags.pronoun | Tags.conjunction | Tags.modal

/** “over Taiwan”, but not “Before Sunrise”, “Never Trumpers”. */
const isName = ({lexicon}: Document, {form}: Word): boolean => {
  const plain = form.plain.replace(/'s?$/, '')
  if (form.shape !== 'capitalised') return form.shape === 'upper'
  const known = lexicon.names(plain) !== 0 || lexicon.suggestible(plain)
  return known && (!lexicon.has(plain.toLowerCase()) || (lexicon.names(plain) & ~Names.surname) !== 0)
}

/** “The Verge”, “No Person”: the first word of a sentence may be part of it. */
const isBehindFirst = ({sentences}: Document, before: Word, isNoun: boolean): boolean =>
  sentences[before.sentence]?.firstWord === before.index &&
  (before.form.lower === 'the' || (isNoun && (before.form.tags & Tags.determiner) !== 0))

/** “Marine One”, “Google Now”, but “Kuwait And Qatar”, “Iran Denied it”. */
const goesWithName = (tags: number, before: Word): boolean =>
  startsUpper(before.text) && ((tags & Tags.number) !== 0 || (tags & (CLOSED | PAST)) === 0)

/** Whether a capital may be part of a name that is longer: “Person of the Year”, “Before Sunrise”. */
export const mayBeTitled = (document: Document, word: Word): boolean => {
  const {words, lexicon} = document
  const {index, sentence, form} = word
  const [before, next] = [words[index - 1], words[index + 1]]
  const tags = lexicon.tags(form.lower)
  const isNoun = (tags & NOUN) !== 0 && (tags & CLOSED) === 0
  if (!before || goesWithName(tags, before) || isBehindFirst(document, before, isNoun)) return true
  // “the Firth of Forth”
  const mayBeLast = isNoun || (before.form.lower === 'of' && (tags & CLOSED) === 0)
  if (mayBeLast && leadsOn(document, index, -1)) return true
  if (isNoun && leadsOn(document, index, 1)) return true
  if (next?.sentence !== sentence) return false
  if (next.gap === ' ' && startsUpper(next.text) && !isName(document, next)) return true
  return isSeries(document, word, {before, after: next})
}
