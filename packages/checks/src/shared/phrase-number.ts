import {type Form, Kind, Tags} from '@copydesk/core'
import {innerHead, isNoun, type NounPhrase} from './noun-phrase.ts'
import {isTheNumber} from './quantity.ts'
import {isSureAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {isBody, isState} from './state-name.ts'
import type {SubjectWords} from './subject-words.ts'

/** How many a noun phrase speaks of. */
export type Count = 'one' | 'many'

const OF_QUALITY = Tags.adjective | Tags.participle | Tags.gerund

// “The deceased were”, “8 million unemployed were”
const isOfPeople = (
  view: SentenceView,
  {first, head}: NounPhrase,
  form: Form,
  words: SubjectWords,
): boolean =>
  (form.tags & OF_QUALITY) !== 0 &&
  !words.hasPlural(form) &&
  first < head &&
  (kindAt(view, head - 1) === Kind.number || (head - first === 1 && lowerAt(view, first) === 'the'))

// “Setting targets was”
const isDoing = (view: SentenceView, first: number): boolean =>
  kindAt(view, kindAt(view, first) === Kind.adverb ? first + 1 : first) === Kind.gerund

/** “These”, “ten”, “346”: what says that there are several. */
const isMany = (view: SentenceView, at: number, words: SubjectWords): boolean =>
  words.many.has(lowerAt(view, at)) || (kindAt(view, at) === Kind.number && /^\d\d/.test(lowerAt(view, at)))

/** Of a learned word that no list has nobody knows the number: “the hippocampus”, “a neurogenesis”. */
export const isLearned = ({tags, lower}: Form): boolean =>
  (tags & Tags.plural) === 0 && /[^s][iu]s$/.test(lower)

/** “Ten years”, “these minister”: a number that is a sum, a determiner that says otherwise. */
const isCountedOddly = (
  view: SentenceView,
  {first, head}: NounPhrase,
  plural: boolean,
  words: SubjectWords,
): boolean => {
  for (let at = first; at < head; at++) {
    if (isNoun(view, at)) continue
    const lower = lowerAt(view, at)
    if (plural ? words.one.has(lower) || words.articles.has(lower) : isMany(view, at, words)) return true
  }
  return false
}

const ofNoun = (view: SentenceView, phrase: NounPhrase, words: SubjectWords): Count | undefined => {
  const form = view.words[phrase.head]?.form
  if (!form || words.either.has(form.lower) || isLearned(form)) return
  // “Sanders” at the start of a sentence
  if (form.shape !== 'lower' && words.isNamed(form) && !words.many.has(form.lower)) return
  const plural = kindAt(view, phrase.head) === Kind.plural
  if (!plural && words.many.has(form.lower)) return 'many'
  if (isCountedOddly(view, phrase, plural, words)) return
  if (form.tags !== 0 && (form.tags & (plural ? Tags.plural : Tags.noun)) === 0) return
  // “Sheep”, “agenda”: what the lexicon has for both.
  if (plural)
    return form.lower.endsWith('s') || isSureAt(view, phrase.head) || words.many.has(form.lower)
      ? 'many'
      : undefined
  const odd =
    (form.tags & Tags.plural) !== 0 || words.isLearnedPlural(form) || isOfPeople(view, phrase, form, words)
  return odd ? undefined : 'one'
}

// Prime Minister Zarquon, Foreign Office spokesman Jo Zarquon; not “Standard Chartered”
const isSurname = (view: SentenceView, head: number, words: SubjectWords): boolean => {
  const [before, last] = [view.words[head - 1]?.form, view.words[head]?.form]
  if (!before || last?.shape !== 'capitalised' || /s$/.test(last.lower)) return false
  return words.titles.has(before.lower) || words.isForename(before)
}

// Mr Zarquon, Jo Zarquon; not “the Zarquon”, “Arsenal”
export const isPerson = (view: SentenceView, {first, head}: NounPhrase, words: SubjectWords): boolean => {
  let from = head
  while (from > first && kindAt(view, from - 1) === Kind.name) from--
  if (from > first && kindAt(view, from - 1) === Kind.determiner)
    return from === head && words.titles.has(lowerAt(view, head))
  const form = view.words[from]?.form
  if (!form || words.titles.has(lowerAt(view, head))) return false
  if (from === head && from > first && words.titles.has(lowerAt(view, from - 1))) return true
  if (from < head && isSurname(view, head, words)) return true
  if (from === head) return from === first && words.isPersonal(form)
  return words.titles.has(form.lower) || words.isForename(form)
}

const arePeople = (view: SentenceView, {first, head}: NounPhrase, words: SubjectWords): boolean => {
  const form = view.words[head]?.form
  return form !== undefined && !words.one.has(lowerAt(view, first)) && words.isPeople(form)
}

const ofPronoun = (view: SentenceView, {first, head}: NounPhrase, words: SubjectWords): Count | undefined => {
  const lower = lowerAt(view, head)
  if (first !== head) return
  return words.one.has(lower) ? 'one' : words.many.has(lower) ? 'many' : undefined
}

const ofHead = (view: SentenceView, phrase: NounPhrase, words: SubjectWords): Count | undefined => {
  const kind = kindAt(view, phrase.head)
  if (kind === Kind.noun || kind === Kind.plural) return ofNoun(view, phrase, words)
  if (isState(view, phrase, words) || isBody(view, phrase, words))
    return words.many.has(lowerAt(view, phrase.first)) ? undefined : 'one'
  if (kind === Kind.name) return isPerson(view, phrase, words) ? 'one' : undefined
  if (kind === Kind.names) return arePeople(view, phrase, words) ? 'many' : undefined
  return ofPronoun(view, phrase, words)
}

/** Gives how many a noun phrase speaks of; undefined where either verb may do. */
export const numberOf = (view: SentenceView, phrase: NounPhrase, words: SubjectWords): Count | undefined => {
  if (phrase.and) return 'many'
  if (phrase.of) return numberOf(view, phrase.of, words)
  if (isTheNumber({view, words}, phrase)) return 'one'
  const count = ofHead(view, phrase, words)
  if (isDoing(view, phrase.first) && count !== 'one') return
  const head = count && innerHead(view, phrase)
  if (head === undefined) return count
  return numberOf(view, {first: phrase.first, head}, words) === count ? count : undefined
}
