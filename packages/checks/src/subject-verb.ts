import {type Check, type Document, type Finding, type Word, wordsWhere} from '@copydesk/core'
import {likelier} from './shared/likelier.ts'
import type {Count} from './shared/phrase-number.ts'
import type {Scene} from './shared/scene.ts'
import {lowerAt, viewOf} from './shared/sentence-view.ts'
import {type Subject, subjectOf} from './shared/subject-of.ts'
import {type SubjectOptions, subjectWords} from './shared/subject-words.ts'
import {testFor} from './shared/test-for.ts'
import {countOfVerb, isSumOf, mayAgree, otherForm} from './shared/verb-form.ts'
import {isMood, type MoodOptions} from './shared/verb-mood.ts'

/** What the check knows of subjects and verbs. */
export interface SubjectVerbOptions extends SubjectOptions, MoodOptions {
  /** Verb forms for one, and the same for many. */
  readonly pairs: Readonly<Record<string, string>>
  /** Forms that do not go with “I”, and those that do. */
  readonly mine: Readonly<Record<string, string>>
  /** Subjects and verbs that keep an old form, and base forms that are also a past: “God bless”, “it lay there”. */
  readonly fixed: readonly string[]
  /** How much likelier, as a power of ten, the language model may hold the verb to be as it is. */
  readonly leeway: number
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
  verbs: ReadonlyMap<string, VerbForm>,
  {lexicon}: Document,
): VerbForm | undefined => {
  const known = verbs.get(word.form.plain)
  if (known) return known
  const count = countOfVerb(scene, word.index)
  const other = count && otherForm(word.form, count, lexicon)
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
  return count === 'one' && isSumOf(scene.view, subject.head, verb.index) ? undefined : other
}

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'heading', 'label', 'byline', 'dateline', 'cell'])

const findingOf = (
  document: Document,
  scene: Scene,
  word: Word,
  options: SubjectVerbOptions,
): Finding | undefined => {
  const verb = verbAt(scene, word, verbsOf(options), document)
  const subject = verb && subjectOf(scene, word.index)
  const right = subject && rightForm(scene, word, verb, subject, options)
  if (!right || likelier(document, scene.view, word.index, right) < -options.leeway) return
  return {
    span: {start: word.start, end: word.end},
    message: `Write “${right}”, not “${word.text}”: it goes with “${document.words[subject.head]?.text}”`,
    fix: right,
    offered: true,
  }
}

/** Finds a verb that does not agree with its subject: “the ministers has”, “the leader of the unions are”, “she say”. */
export const subjectVerb: Check<SubjectVerbOptions> = function* (document, options) {
  const {paragraphs, sentences, lexicon} = document
  const words = subjectWords(options, lexicon)
  let scene: Scene | undefined
  for (const word of wordsWhere(document, isTrigger(options))) {
    if (HEADINGS.has(paragraphs[word.paragraph]?.kind ?? '')) continue
    const sentence = sentences[word.sentence]
    const view = sentence && viewOf(document, sentence)
    if (!view) continue
    if (scene?.view !== view) scene = {view, words}
    const finding = findingOf(document, scene, word, options)
    if (finding) yield finding
  }
}
