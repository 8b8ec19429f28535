import {type Document, Kind, type Paragraph, type Word} from '@copydesk/core'
import type {NounPhrase} from './noun-phrase.ts'
import {kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import type {SubjectWords} from './subject-words.ts'

const OPENING =
  /^(?:the|south|north|east|west|southern|northern|new|saudi|hong|sri|sierra|united|costa|el|burkina)$/

const ALLIED = /^(?:states|kingdom|nations|emirates)$/

/** “Iran” may seem to be an adjective: whether it is a name by itself. */
export const isStateName = (view: SentenceView, at: number, words: SubjectWords): boolean =>
  kindAt(view, at) === Kind.adjective &&
  view.words[at]?.form.shape === 'capitalised' &&
  words.states.has(lowerAt(view, at)) &&
  kindAt(view, at - 1) !== Kind.name &&
  kindAt(view, at - 1) !== Kind.adjective

/** Whether a name is a state's or a body's that is one thing, unless it plays: the US, Iran, South Korea, NATO; not Air China. */
export const isState = (view: SentenceView, {first, head}: NounPhrase, words: SubjectWords): boolean => {
  const form = view.words[head]?.form
  if (!form || form.shape === 'lower' || !words.states.has(form.lower)) return false
  // “who”, “us” begin a sentence
  if (form.lower.length < 4 && form.shape !== 'upper') return false
  if (ALLIED.test(form.lower)) return /^(?:united|arab)$/.test(lowerAt(view, head - 1))
  return head === first || (head - first < 3 && OPENING.test(lowerAt(view, head - 1)))
}

/** Whether a name says what kind of body it is: the Supreme Court, the Coast Guard. */
export const isBody = (view: SentenceView, {first, head}: NounPhrase, words: SubjectWords): boolean =>
  head > first &&
  kindAt(view, first) === Kind.determiner &&
  kindAt(view, head) === Kind.name &&
  words.institutions.has(lowerAt(view, head))

const hasAny = ({words}: Document, from: number, to: number, list: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at++) if (list.has(words[at]?.form.lower ?? '')) return true
  return false
}

/** Whether a paragraph has words of sport. */
export const speaksOfSport = (
  document: Document,
  {firstWord, lastWord}: Paragraph,
  {sport}: SubjectWords,
): boolean => hasAny(document, firstWord, lastWord, sport)

/** Whether the paragraph of a word speaks of sport, where countries are teams: “England were”. */
export const isOfSport = (document: Document, {paragraph, sentence}: Word, words: SubjectWords): boolean => {
  const around = document.paragraphs[paragraph]
  const own = document.sentences[sentence]
  return (
    (around !== undefined && speaksOfSport(document, around, words)) ||
    (own !== undefined && hasAny(document, own.firstWord, own.lastWord, words.playing))
  )
}
