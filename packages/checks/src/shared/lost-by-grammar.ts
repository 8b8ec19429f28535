import {type Document, Kind, type Word} from '@copydesk/core'
import {articleOf} from './article-of.ts'
import {isBareCountNoun} from './bare-count-noun.ts'
import {likelier} from './likelier.ts'
import type {LostWordLists} from './lost-at.ts'
import {isLostBeforePhrase} from './lost-before-phrase.ts'
import {isLostBeforePlace} from './lost-before-place.ts'
import {isLostBehindPassive} from './lost-behind-passive.ts'
import {lostBeing} from './lost-being.ts'
import {isLetter} from './lost-set-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** A place before which a word is lost, and what it may be, the likeliest first. */
export interface LostByGrammar {
  readonly at: number
  readonly wordings: readonly string[]
}

const MOST = 3
const ONE = ['is', 'was']
const MANY = ['are', 'were']

/** How much likelier, as a power of ten, the first of some words is, whatever stands around. */
const FIRST = 0.5

/** Of some words those that go best with what stands around; the first is the most usual. */
const likeliest = (document: Document, right: Word, words: readonly string[]): readonly string[] =>
  words
    .map((word, at) => ({
      word,
      fit: likelier(document, right, `${word} ${right.text}`) + (at === 0 ? FIRST : 0),
    }))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({word}) => word)

const beingBehind = (view: SentenceView, at: number): readonly string[] => {
  const kind = kindAt(view, at - 1)
  const isMany = kind === Kind.plural || kind === Kind.names || /^(?:they|we)$/.test(lowerAt(view, at - 1))
  return isMany ? MANY : ONE
}

const wordsAt = (
  document: Document,
  view: SentenceView,
  at: number,
  lists: LostWordLists,
): readonly string[] | undefined => {
  const right = view.words[at]
  if (!right || joinAt(view, at) !== 'space' || isLetter(view, at)) return
  if (isBareCountNoun(document, view, at, lists))
    return likeliest(document, right, ['the', articleOf(right.form) ?? 'a'])
  const being = lostBeing(document, view, at, lists)
  if (being === 'been') return [being]
  if (being) return beingBehind(view, at)
  if (isLostBeforePlace(document, view, at, lists)) return likeliest(document, right, lists.placing)
  if (isLostBehindPassive(view, at, lists)) return likeliest(document, right, lists.agents)
  if (isLostBeforePhrase(document, view, at, lists)) return likeliest(document, right, lists.links)
  return
}

/** A longer sentence is a list, or was never one: it would be looked through for its verbs at every place. */
const LONGEST_SENTENCE = 120

/** Finds places of a sentence where its grammar lacks a word, whatever the words are. */
export const lostByGrammar = function* (
  document: Document,
  view: SentenceView,
  lists: LostWordLists,
): Generator<LostByGrammar> {
  if (view.last - view.first >= LONGEST_SENTENCE) return
  for (let at = view.first + 1; at <= view.last; at++) {
    const wordings = wordsAt(document, view, at, lists)
    if (wordings) yield {at, wordings}
  }
}
