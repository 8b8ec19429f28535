import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Paragraph,
  Tags,
  textAround,
  type Word,
  wholeDocument,
  wordsWhere,
} from '@copydesk/core'
import {type ClauseName, clauseName} from './shared/clause-name.ts'
import {writeNot} from './shared/find-in-text.ts'
import {type HabitWords, nameHabit, regardedHabits} from './shared/name-habit.ts'
import {viewOf} from './shared/sentence-view.ts'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'
import {isMood, type MoodOptions} from './shared/verb-mood.ts'
import {type VerbPairs, verbsOf} from './shared/verb-pairs.ts'

/** What the check knows of names and verbs. */
export interface NameVerbOptions extends MoodOptions, VerbPairs {
  /** Words before a name that make it one person’s. */
  readonly titles: readonly string[]
  /** Words behind which a clause begins. */
  readonly opening: readonly string[]
  /** Names of those that keep an old form: “God have mercy”. */
  readonly never: readonly string[]
}

const isTrigger = testFor((options: NameVerbOptions) => {
  const verbs = verbsOf(options)
  return ({plain}) => verbs.get(plain)?.count === 'many'
})

const habitWords = (options: NameVerbOptions): HabitWords => ({
  titles: setOf(options.titles),
  opening: setOf(options.opening),
  verbs: verbsOf(options),
})

/** Whether a verb for many is the odd one: its name is a person's, or has a verb for one elsewhere and no other for many. */
const isOdd = (document: Document, {last: name, first}: ClauseName, options: NameVerbOptions): boolean => {
  const {isPerson, one, many} = nameHabit(document, name.form, habitWords(options))
  if ((document.lexicon.tags(name.form.lower) & Tags.plural) !== 0) return false
  if (isPerson && (first.form.tags & Tags.determiner) === 0) return many <= Math.max(one, 1)
  if (/s$/i.test(name.text)) return false
  // “Most were”, “Here are”: words of the language, at the start of a sentence
  return many <= 1 && one > 0 && document.lexicon.tags(name.form.lower) === 0
}

const findingOf = (document: Document, verb: Word, options: NameVerbOptions): Finding | undefined => {
  const name = clauseName(document, verb, setOf(options.opening))
  if (!name || options.never.includes(name.last.form.lower)) return
  const sentence = document.sentences[verb.sentence]
  const view = sentence && viewOf(document, sentence)
  const fix = verbsOf(options).get(verb.form.plain)?.other
  if (!view || fix === undefined || isMood(view, verb, options) || !isOdd(document, name, options)) return
  return {
    span: {start: verb.start, end: verb.end},
    message: `${writeNot(fix, verb.text)}: it goes with “${name.last.text}”`,
    fix,
    offered: true,
  }
}

const find = function* (document: Document, options: NameVerbOptions): Generator<Finding> {
  for (const verb of wordsWhere(document, isTrigger(options))) {
    const finding = findingOf(document, verb, options)
    if (finding) yield finding
  }
}

/** So many words before a verb tell whether it is a wish. */
const REACH = 13

const hasNamedVerb = (document: Document, {index}: Paragraph, options: NameVerbOptions): boolean =>
  wordsWhere(document, isTrigger(options)).some(
    (verb) => verb.paragraph === index && clauseName(document, verb, setOf(options.opening)) !== undefined,
  )

const regards = (document: Document, paragraph: Paragraph, options: NameVerbOptions): string =>
  regardedHabits(document, paragraph, habitWords(options)) +
  (hasNamedVerb(document, paragraph, options)
    ? textAround(document, paragraph, isTrigger(options), REACH)
    : '')

/** Finds a verb for many behind the name of one: “Macron were”, where the draft has “Emmanuel Macron”. */
export const nameVerb: DocumentCheck<NameVerbOptions> = wholeDocument(find, regards)
