import {type Check, type Document, type Finding, type Word, wordsWhere} from '@copydesk/core'
import {thirdBehindRelative} from './shared/bare-relative.ts'
import {inTense} from './shared/in-tense.ts'
import {type JudgedOptions, judgedSubject} from './shared/judged-subject.ts'
import {likelier} from './shared/likelier.ts'
import {mayBeMany} from './shared/may-be-many.ts'
import {type NumberOptions, rightNumber} from './shared/right-number.ts'
import type {Scene} from './shared/scene.ts'
import {viewOf} from './shared/sentence-view.ts'
import {subjectOf} from './shared/subject-of.ts'
import type {SubjectOptions} from './shared/subject-options.ts'
import {type SubjectWords, subjectWords} from './shared/subject-words.ts'
import {testFor} from './shared/test-for.ts'
import {countOfVerb, isInfinitive, mayAgree} from './shared/verb-form.ts'
import {type VerbForm, type VerbPairs, verbsOf} from './shared/verb-pairs.ts'

/** What the check knows of subjects and verbs. */
export interface SubjectVerbOptions extends SubjectOptions, NumberOptions, JudgedOptions, VerbPairs {
  /** How much likelier, as a power of ten, the language model may hold the verb to be as it is. */
  readonly leeway: number
}

const isTrigger = testFor((options: SubjectVerbOptions) => {
  const verbs = verbsOf(options)
  return (form) => verbs.has(form.plain) || (mayAgree(form) && !options.fixed.includes(form.lower))
})

const verbAt = (scene: Scene, word: Word, verbs: ReadonlyMap<string, VerbForm>): VerbForm | undefined => {
  const known = verbs.get(word.form.plain)
  if (known) return known.count === 'many' && isInfinitive(scene.view, word.index) ? undefined : known
  const count = countOfVerb(scene, word.index)
  return count && scene.words.otherForms[count](word.form)
}

/** Of a word that no dictionary has nobody knows the plural: “the xiaolongbao are”. */
const isUnknown = ({words, lexicon}: Document, head: number): boolean => {
  const form = words[head]?.form
  return form?.shape === 'lower' && !lexicon.has(form.lower)
}

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'heading', 'label', 'byline', 'dateline', 'cell'])

/** The verb that goes with a subject, and the subject's head. */
interface RightVerb {
  readonly verb?: VerbForm
  readonly right: string
  readonly head: number
  /** Whether the words beside it have no say: its subject is joined of two, or what was learned of subjects tells it. */
  readonly isSettled?: boolean
}

const rightOf = (
  document: Document,
  scene: Scene,
  word: Word,
  options: SubjectVerbOptions,
): RightVerb | undefined => {
  const verb = verbAt(scene, word, verbsOf(options))
  const subject = verb && subjectOf(scene, word.index)
  if (subject?.count === 'one' && isUnknown(document, subject.head)) return
  // “The fires, which has burned”
  const isLoose = subject?.relative === 'loose' && subject.count === 'many' && verb?.count === 'one'
  if (subject && !isLoose) {
    const right = rightNumber(scene, word, verb, subject, options)
    return right === undefined
      ? undefined
      : {verb, right, head: subject.head, isSettled: subject.isJoined === true}
  }
  const head = verb && judgedSubject(document, scene, word, verb, options)
  if (head !== undefined) return {right: verb?.other ?? '', head, isSettled: true}
  const right = thirdBehindRelative(document, scene, word)
  return right === undefined ? undefined : {right, head: word.index - 1}
}

/** Whether the language model holds a verb to be right as it is, and what was learned of subjects does not say otherwise. */
const isLikelier = (
  document: Document,
  scene: Scene,
  word: Word,
  options: SubjectVerbOptions,
  {verb, right}: RightVerb,
): boolean => {
  if (likelier(document, word, right) >= -options.leeway) return false
  return !verb || judgedSubject(document, scene, word, verb, options) === undefined
}

const findingOf = (
  document: Document,
  scene: Scene,
  word: Word,
  options: SubjectVerbOptions,
): Finding | undefined => {
  const found = rightOf(document, scene, word, options)
  // “Advance[s]”: an editor's own ending
  if (!found || document.text.charAt(word.end) === '[') return
  if (!found.isSettled && isLikelier(document, scene, word, options, found)) return
  if (mayBeMany(document, scene, found.head, verbsOf(options).has(word.form.plain))) return
  const fix = inTense(document, scene.view, word, found.right)
  return {
    span: {start: word.start, end: word.end},
    message: `Write “${fix[0]}”, not “${word.text}”: it goes with “${document.words[found.head]?.text}”`,
    fix,
    offered: true,
  }
}

/** A sentence of the text, with what its words are. */
const sceneOf = (document: Document, at: number, words: SubjectWords): Scene | undefined => {
  const sentence = document.sentences[at]
  if (!sentence || HEADINGS.has(document.paragraphs[sentence.paragraph]?.kind ?? '')) return
  const view = viewOf(document, sentence)
  return view && {view, words}
}

/** Finds a verb that does not agree with its subject: “the ministers has”, “the leader of the unions are”, “she say”. */
export const subjectVerb: Check<SubjectVerbOptions> = function* (document, options) {
  const words = subjectWords(options, document.lexicon)
  let sentence = -1
  let scene: Scene | undefined
  for (const word of wordsWhere(document, isTrigger(options))) {
    if (word.sentence !== sentence) {
      sentence = word.sentence
      scene = sceneOf(document, sentence, words)
    }
    const finding = scene && findingOf(document, scene, word, options)
    if (finding) yield finding
  }
}
