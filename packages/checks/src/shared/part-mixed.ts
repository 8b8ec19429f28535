import {capitalised, type Document, Names} from '@copydesk/core'
import {isHouseWord, wordsOfDraft} from './attested.ts'
import {isClosed} from './part-lower.ts'

const COMMON = 4
const QUITE_COMMON = 4.6
const ATTESTED = 1
/** A longer word is no brand’s beginning. */
const RARE = 2.2
const LONG = 6

/** Whether a part of a word is known as a name, to a dictionary, the house or the draft. */
export const isNamePart = (word: string, document: Document): boolean => {
  const {lexicon} = document
  return (
    lexicon.suggestible(word) ||
    lexicon.names(word) !== 0 ||
    isHouseWord(document, word) ||
    wordsOfDraft(document).has(word)
  )
}

const GLUED_NAME = /^(\p{Ll}{2,})(\p{Lu}[\p{L}']*)$/u

/** “theRMT”: initials that nobody knows. */
const SHORT_BODY = /^\p{Lu}{3,5}$/u
const VERY_COMMON = 5.5

const BODY_GLUED = /^(\p{Lu}{2,6})(\p{Ll}{2,20})$/u
const ENDING = /^(?:s|es|ed|er|ers|ing|ish|ism|ist|ists)$/

/** How common a word must be to stand behind initials, by its length. */
const leastBehind = ({length}: string, isKnown: boolean): number => {
  if (length < 4) return isKnown && length === 3 ? QUITE_COMMON : VERY_COMMON
  return isKnown ? ATTESTED : COMMON
}

/** “NASAspoke”, “USdeaths”, “UAEmaking”: initials before a common word. */
const partBody = (plain: string, document: Document): readonly string[] | undefined => {
  const [, head = '', tail = ''] = BODY_GLUED.exec(plain) ?? []
  const {lexicon} = document
  const lower = plain.toLowerCase()
  // “BRexit”
  if (head === '' || ENDING.test(tail) || lexicon.has(lower) || isNamePart(capitalised(lower), document))
    return
  const isKnown = lexicon.suggestible(head) || lexicon.names(head) !== 0 || wordsOfDraft(document).has(head)
  if (!isKnown && (head.length < 3 || lexicon.has(head.toLowerCase()))) return
  return lexicon.suggestible(tail) && lexicon.zipf(tail) >= leastBehind(tail, isKnown)
    ? [head, tail]
    : undefined
}

const NAMES_GLUED = /^(\p{Lu}\p{Ll}{2,20})(\p{Lu}\p{Ll}{2,20})$/u
/** How much likelier than by chance two words stand side by side, where they were run together and are no brand. */
const NEIGHBOURS = 2.7

/** “MarkKelly” in a draft that names Kelly. */
const isOwnPerson = (head: string, tail: string, document: Document): boolean => {
  const {lexicon} = document
  const isForename = (lexicon.names(head) & Names.forename) !== 0
  const isPerson = (lexicon.names(tail) & (Names.forename | Names.surname)) !== 0
  return isForename && isPerson && !lexicon.has(tail.toLowerCase()) && wordsOfDraft(document).has(tail)
}

/** “UnitedStates”, “TheNew”: two words that are usual neighbours, or one of the draft’s people. */
const partNames = (
  plain: string,
  document: Document,
  particles: readonly string[],
): readonly string[] | undefined => {
  const {lexicon, model} = document
  const [, head = '', tail = ''] = NAMES_GLUED.exec(plain) ?? []
  if (head === '' || !model || lexicon.has(plain)) return
  if (!particles.includes(head.toLowerCase()) && isOwnPerson(head, tail, document)) return [head, tail]
  const [first, second] = [model.idOfText(head.toLowerCase()), model.idOfText(tail.toLowerCase())]
  if (first === 0 || second === 0 || !model.hasBigram(first, second)) return
  if (model.bigram(first, second) - model.unigram(second) < NEIGHBOURS) return
  // “JetBlue” is a brand.
  const isPerson = (lexicon.names(head) & Names.forename) !== 0 && (lexicon.names(tail) & Names.surname) !== 0
  const isPlace = ((lexicon.names(head) | lexicon.names(tail)) & Names.place) !== 0
  return isPerson || isPlace || isClosed(head.toLowerCase(), document) ? [head, tail] : undefined
}

/** What brands and terms of computing begin with: comScore, microUSB. */
const BRANDING = /^(?:com|micro|mini|nano|mega|web|net|cyber)$/

/** “saidUkraine”, “theUN”, “europeanUnion”: a common word, or one without its capital, before a name. */
const partWord = (
  plain: string,
  document: Document,
  particles: readonly string[],
): readonly string[] | undefined => {
  const [, head = '', tail = ''] = GLUED_NAME.exec(plain) ?? []
  const {lexicon} = document
  if (tail.length < 2 || particles.includes(head) || lexicon.has(plain.toLowerCase()) || BRANDING.test(head))
    return
  const isBody = SHORT_BODY.test(tail) && (lexicon.zipf(head) >= VERY_COMMON || head.length >= LONG)
  if (!isNamePart(tail, document) && !isBody && (tail.length < 3 || !lexicon.has(tail))) return
  // “spotLESS” is a brand, “theEU” is not.
  const isAlsoWord = tail === tail.toUpperCase() && lexicon.has(tail.toLowerCase())
  if (isAlsoWord && !isClosed(head, document) && !(lexicon.suggestible(tail) && head.length >= LONG)) return
  const draft = wordsOfDraft(document)
  const least = head.length < 5 ? COMMON : head.length < LONG ? RARE : ATTESTED
  const common = head.length === 2 ? isClosed(head, document) : lexicon.zipf(head) >= least || draft.has(head)
  if (!common) return
  if (lexicon.has(head)) return [head, tail]
  const proper = capitalised(head)
  return head.length >= LONG && lexicon.suggestible(proper) ? [proper, tail] : undefined
}

/** Parts a word with capitals inside: “saidUkraine”, “NASAspoke”, “UnitedStates”. */
export const partMixed = (
  plain: string,
  document: Document,
  particles: readonly string[],
): readonly string[] | undefined =>
  partWord(plain, document, particles) ?? partBody(plain, document) ?? partNames(plain, document, particles)
