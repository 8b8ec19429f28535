import {Kind} from '@copydesk/core'
import type {NounPhrase} from './noun-phrase.ts'
import {lowerAt, type SentenceView} from './sentence-view.ts'
import type {SubjectWords} from './subject-words.ts'

/** A sentence and the words that its parts are known by. */
export interface Scene {
  readonly view: SentenceView
  readonly words: SubjectWords
}

/** Whether a word is any form of a verb. */
export const isVerbal = (kind: number): boolean => kind >= Kind.verb && kind <= Kind.gerund

/** Whether a word is, or may be, a verb that has a subject. */
export const hasSubject = (kind: number): boolean =>
  (kind >= Kind.verb && kind <= Kind.past) || kind === Kind.modal

/** What a phrase belongs to: itself where it is the subject, the phrase around it, or nothing plain to see. */
export type Owner = NounPhrase | undefined

/** Whether a phrase is a pronoun that is never an object. */
export const isNominative = ({view, words}: Scene, {head}: NounPhrase): boolean =>
  words.nominative.has(lowerAt(view, head))
