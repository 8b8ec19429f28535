import {type Document, Kind, type Word} from '@copydesk/core'
import {thirdBehindRelative} from './bare-relative.ts'
import {type JudgedOptions, judgedSubject} from './judged-subject.ts'
import {nounPhraseAt} from './noun-phrase.ts'
import {type NumberOptions, rightNumber} from './right-number.ts'
import {hasSubject, type Scene} from './scene.ts'
import {kindAt, lowerAt} from './sentence-view.ts'
import {subjectOf} from './subject-of.ts'
import type {SubjectOptions} from './subject-options.ts'
import {countOfVerb, isInfinitive} from './verb-form.ts'
import {type VerbForm, type VerbPairs, verbsOf} from './verb-pairs.ts'

/** What is known of subjects and the verbs that go with them. */
export interface RightVerbOptions extends SubjectOptions, NumberOptions, JudgedOptions, VerbPairs {}

const verbAt = (scene: Scene, word: Word, verbs: ReadonlyMap<string, VerbForm>): VerbForm | undefined => {
  const known = verbs.get(word.form.plain)
  if (known) return known.count === 'many' && isInfinitive(scene.view, word.index) ? undefined : known
  const count = countOfVerb(scene, word.index)
  return count && scene.words.otherForms[count](word.form)
}

/** “A move which officials said was”, “the letters the report said were”: the verb of what was said of something named before. */
const isBehindSaying = ({view, words}: Scene, verb: number): boolean => {
  const at = kindAt(view, verb - 1) === Kind.adverb ? verb - 2 : verb - 1
  const lower = lowerAt(view, at)
  return lower === 'said' || (hasSubject(kindAt(view, at)) && words.saying.has(lower))
}

/** Of a word that no dictionary has nobody knows the plural: “the xiaolongbao are”. */
const isUnknown = ({words, lexicon}: Document, head: number): boolean => {
  const form = words[head]?.form
  return form?.shape === 'lower' && !lexicon.has(form.lower)
}

/** “Did the mayor make”: the verb of a question has its helper before its subject. */
const isAsked = ({view}: Scene, head: number): boolean => {
  const before = (nounPhraseAt(view, head)?.first ?? head) - 1
  return kindAt(view, before) === Kind.modal || /^(?:do|does|did)(?:n't)?$/.test(lowerAt(view, before))
}

/** “Claims that there was no link with it were”: what there is, is no subject behind it. */
const isWhatThereIs = ({view}: Scene, head: number): boolean => {
  const first = nounPhraseAt(view, head)?.first ?? head
  return kindAt(view, first - 2) === Kind.there
}

/** “Rogers and his lab have”: the name that opens the sentence may seem a verb. */
const isJoinedToName = ({view}: Scene, head: number): boolean => {
  const first = nounPhraseAt(view, head)?.first ?? head
  return (
    kindAt(view, first - 1) === Kind.coordinator &&
    first - 2 === view.first &&
    view.words[first - 2]?.form.shape === 'capitalised'
  )
}

const isNoSubjectOf = (scene: Scene, verb: VerbForm | undefined, head: number): boolean =>
  (verb?.isOpen === true && isAsked(scene, head)) || (verb?.count === 'many' && isJoinedToName(scene, head))

/** The verb that goes with a subject, and the subject's head. */
export interface RightVerb {
  readonly verb?: VerbForm
  readonly right: string
  readonly head: number
  /** Whether the words beside it have no say: its subject is joined of two or plain to see, or what was learned of subjects tells it. */
  readonly isSettled?: boolean
}

/** Gives the verb that goes with the subject of a word; undefined where the word is right, or nobody can tell. */
export const rightVerb = (
  document: Document,
  scene: Scene,
  word: Word,
  options: RightVerbOptions,
): RightVerb | undefined => {
  const verb = isBehindSaying(scene, word.index) ? undefined : verbAt(scene, word, verbsOf(options))
  const subject = verb && subjectOf(scene, word.index)
  if (subject?.count === 'one' && isUnknown(document, subject.head)) return
  if (subject && isNoSubjectOf(scene, verb, subject.head)) return
  // “The fires, which has burned”
  const isLoose = subject?.relative === 'loose' && subject.count === 'many' && verb?.count === 'one'
  if (subject && !isLoose) {
    const right = rightNumber(scene, word, verb, subject, options)
    return right === undefined
      ? undefined
      : {verb, right, head: subject.head, isSettled: subject.isJoined === true || subject.isPlain === true}
  }
  const head = verb && judgedSubject(document, scene, word, verb, options)
  if (head !== undefined && isWhatThereIs(scene, head)) return
  if (head !== undefined) return {right: verb?.other ?? '', head, isSettled: true}
  const right = thirdBehindRelative(document, scene, word)
  return right === undefined ? undefined : {right, head: word.index - 1}
}
