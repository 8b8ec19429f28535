import {type Check, type Document, type Finding, type Word, wordsWhere} from '@copydesk/core'
import type {Count} from './shared/phrase-number.ts'
import type {Scene} from './shared/scene.ts'
import {lowerAt, viewOf} from './shared/sentence-view.ts'
import {type Subject, subjectOf} from './shared/subject-of.ts'
import {type SubjectOptions, subjectWords} from './shared/subject-words.ts'
import {testFor} from './shared/test-for.ts'
import {countOfVerb, mayAgree, otherForm} from './shared/verb-form.ts'
import {isMood, type MoodOptions} from './shared/verb-mood.ts'

/** What the check knows of subjects and verbs. */
export interface SubjectVerbOptions extends SubjectOptions, MoodOptions {
  /** Verb forms for one, and the same for many. */
  readonly pairs: Readonly<Record<string, string>>
  /** Forms that do not go with “I”, and those that do. */
  readonly mine: Readonly<Record<string, string>>
  /** Subjects and verbs that keep an old form, and base forms that are also a past: “God bless”, “it lay there”. */
  readonly fixed: readonly string[]
}

/** A verb form: the number that it goes with, and its other form. */
interface VerbForm {
  readonly count: Count
  readonly other: string
}

const tables = new WeakMap<SubjectVerbOptions, ReadonlyMap<string, VerbForm>>()

const verbsOf = (options: SubjectVerbOptions): ReadonlyMap<string, VerbForm> => {
  const known = tables.get(options)
  if (known) return known
  const verbs = new Map<string, VerbForm>()
  for (const [one, many] of Object.entries(options.pairs)) {
    verbs.set(one, {count: 'one', other: many})
    verbs.set(many, {count: 'many', other: one})
  }
  tables.set(options, verbs)
  return verbs
}

const isTrigger = testFor((options: SubjectVerbOptions) => {
  const verbs = verbsOf(options)
  return (form) => verbs.has(form.plain) || (mayAgree(form) && !options.fixed.includes(form.lower))
})

const verbAt = (
  scene: Scene,
  word: Word,
  options: SubjectVerbOptions,
  document: Document,
): VerbForm | undefined => {
  const known = verbsOf(options).get(word.form.plain)
  if (known) return known
  const count = countOfVerb(scene, word.index)
  const other = count && otherForm(word.form, count, document.lexicon)
  return other ? {count, other} : undefined
}

/** What the verb should be, where it is another. */
const rightForm = (
  scene: Scene,
  verb: Word,
  {count, other}: VerbForm,
  subject: Subject,
  options: SubjectVerbOptions,
): string | undefined => {
  const head = lowerAt(scene.view, subject.head)
  if (count === 'many' && isMood(scene, verb, options)) return
  if (head === 'i' && Object.hasOwn(options.mine, verb.form.lower)) return options.mine[verb.form.lower]
  if (subject.count === count || (head === 'i' && /^(?:am|was)/.test(verb.form.lower))) return
  if (options.fixed.includes(head)) return
  // They left early, which is a pity.
  if (subject.relative === 'loose' && count === 'one') return
  return other
}

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'heading', 'label', 'byline', 'dateline', 'cell'])

const findingOf = (document: Document, word: Word, options: SubjectVerbOptions): Finding | undefined => {
  const sentence = document.sentences[word.sentence]
  const view = sentence && viewOf(document, sentence)
  if (!view || HEADINGS.has(document.paragraphs[word.paragraph]?.kind ?? '')) return
  const scene = {view, words: subjectWords(options, document.lexicon)}
  const verb = verbAt(scene, word, options, document)
  const subject = verb && subjectOf(scene, word.index)
  const right = subject && rightForm(scene, word, verb, subject, options)
  if (!right) return
  return {
    span: {start: word.start, end: word.end},
    message: `Write “${right}”, not “${word.text}”: it goes with “${document.words[subject.head]?.text}”`,
    fix: right,
    offered: true,
  }
}

/** Finds a verb that does not agree with its subject: “the ministers has”, “the leader of the unions are”, “she say”. */
export const subjectVerb: Check<SubjectVerbOptions> = function* (document, options) {
  for (const word of wordsWhere(document, isTrigger(options))) {
    const finding = findingOf(document, word, options)
    if (finding) yield finding
  }
}
