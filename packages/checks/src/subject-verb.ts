import {type Check, type Document, type Finding, openSentences, type Word, wordsWhere} from '@copydesk/core'
import {inTense} from './shared/in-tense.ts'
import {judgedSubject} from './shared/judged-subject.ts'
import {likelier} from './shared/likelier.ts'
import {mayBeMany} from './shared/may-be-many.ts'
import {type RightVerb, type RightVerbOptions, rightVerb} from './shared/right-verb.ts'
import type {Scene} from './shared/scene.ts'
import {joinAt, lowerAt, viewOf} from './shared/sentence-view.ts'
import {speaksOfSport} from './shared/state-name.ts'
import {type SubjectWords, subjectWords} from './shared/subject-words.ts'
import {testFor} from './shared/test-for.ts'
import {mayAgree} from './shared/verb-form.ts'
import {isNextStep} from './shared/verb-mood.ts'
import {verbsOf} from './shared/verb-pairs.ts'

/** What the check knows of subjects and verbs. */
export interface SubjectVerbOptions extends RightVerbOptions {
  /** How much likelier, as a power of ten, the language model may hold the verb to be as it is. */
  readonly leeway: number
  /** Verbs that keep an old form, and base forms that are also a past: “it lay there”. */
  readonly fixed: readonly string[]
  /** Of the base forms that keep an old form those that “he”, “she” and “it” never have. */
  readonly proper: readonly string[]
}

const isTrigger = testFor((options: SubjectVerbOptions) => {
  const verbs = verbsOf(options)
  const fixed = new Set(options.fixed.filter((word) => !options.proper.includes(word)))
  return (form) => verbs.has(form.plain) || (mayAgree(form) && !fixed.has(form.lower))
})

/** “When it come to”, “she need a”: of these forms only what stands right behind a pronoun, and is no “need not”, is told. */
const isFixed = ({view}: Scene, {form, index}: Word, {fixed}: SubjectVerbOptions): boolean => {
  if (!fixed.includes(form.lower)) return false
  const isBehindPronoun = /^(?:he|she|it)$/.test(lowerAt(view, index - 1)) && joinAt(view, index) === 'space'
  return !isBehindPronoun || lowerAt(view, index + 1) === 'not'
}

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'heading', 'label', 'byline', 'dateline', 'cell'])

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

/** Said of a verb that is right for what stands elsewhere, as quotation marks. */
const EXCUSED = 'excused'

const findingOf = (
  document: Document,
  scene: Scene,
  word: Word,
  options: SubjectVerbOptions,
): Finding | typeof EXCUSED | undefined => {
  if (isFixed(scene, word, options)) return
  const found = rightVerb(document, scene, word, options)
  // “Advance[s]”: an editor's own ending
  if (!found || document.text.charAt(word.end) === '[') return
  if (!found.isSettled && isLikelier(document, scene, word, options, found)) return
  if (isNextStep(scene.view, word, found.head)) return
  if (mayBeMany(document, scene, found.head, verbsOf(options).has(word.form.plain))) return EXCUSED
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

const openIn = openSentences((document, options: SubjectVerbOptions) =>
  document.paragraphs
    .map((paragraph) => speaksOfSport(document, paragraph, subjectWords(options, document.lexicon)))
    .join(),
)

/** Finds a verb that does not agree with its subject: “the ministers has”, “the leader of the unions are”, “she say”. */
export const subjectVerb: Check<SubjectVerbOptions> = function* (document, options) {
  const words = subjectWords(options, document.lexicon)
  const open = openIn(document, options)
  let sentence = -1
  let scene: Scene | undefined
  for (const word of wordsWhere(document, isTrigger(options))) {
    if (word.sentence !== sentence) {
      sentence = word.sentence
      scene = open.isOpen(sentence) ? sceneOf(document, sentence, words) : undefined
    }
    const finding = scene && findingOf(document, scene, word, options)
    if (!finding) continue
    open.note(sentence)
    if (finding !== EXCUSED) yield finding
  }
  open.close()
}
