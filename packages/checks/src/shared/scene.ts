import {Kind} from '@copydesk/core'
import type {SentenceView} from './sentence-view.ts'
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
