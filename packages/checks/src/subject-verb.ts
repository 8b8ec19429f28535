import {type Check, type Document, type Finding, Tags, type Word, wordsWhere} from '@copydesk/core'
import {testFor} from './shared/test-for.ts'

/** What the check knows of subjects and verbs. */
export interface SubjectVerbOptions {
  /** Verb forms for one, and the same for many. */
  readonly pairs: Readonly<Record<string, string>>
  /** Plural forms that may take a singular verb: sums, spans, names of subjects. */
  readonly sums: readonly string[]
  /** Nouns of a group, which may take a plural verb: “the government are”. */
  readonly collectives: readonly string[]
  /** Determiners that can only be of one, even of a group. */
  readonly one: readonly string[]
  /** Determiners that can only be of many. */
  readonly many: readonly string[]
  /** Adverbs that may part a subject from its verb. */
  readonly between: readonly string[]
  /** Words before a noun phrase that let it be a subject. */
  readonly before: readonly string[]
}

const LONGEST = 5
const MODIFIER = Tags.adjective | Tags.noun | Tags.participle
const CLOSED = Tags.determiner | Tags.pronoun | Tags.preposition | Tags.conjunction | Tags.modal

type Count = 'one' | 'many'

const numberOf = ({form}: Word, sums: readonly string[]): Count | undefined => {
  if (form.shape !== 'lower' || sums.includes(form.lower)) return
  const {tags} = form
  if ((tags & CLOSED) !== 0) return
  if ((tags & Tags.plural) !== 0)
    return (tags & (Tags.noun | Tags.verbS)) === 0 || /[^s]s$/.test(form.lower) ? 'many' : undefined
  return (tags & Tags.noun) !== 0 && (tags & Tags.adverb) === 0 ? 'one' : undefined
}

/** The determiner that opens the noun phrase whose head stands at `head`, if it is plain to see. */
const determinerBefore = (words: readonly Word[], head: number): number | undefined => {
  for (let at = head - 1; at >= Math.max(0, head - LONGEST); at--) {
    const word = words[at]
    if (!word || words[at + 1]?.gap !== ' ' || word.sentence !== words[head]?.sentence) return
    if ((word.form.tags & Tags.determiner) !== 0) return at
    if (word.form.shape !== 'lower' || (word.form.tags & MODIFIER) === 0 || (word.form.tags & CLOSED) !== 0)
      return
  }
  return
}

// “…, the ministers has”: a comma may end what comes first, or open an apposition.
const mayBeSubject = (words: readonly Word[], first: number, before: readonly string[]): boolean => {
  const word = words[first]
  const previous = words[first - 1]
  if (!word || previous?.sentence !== word.sentence) return true
  return word.gap === ' ' && before.includes(previous.form.lower)
}

/** What a verb form says of its subject, and its other form. */
interface VerbForm {
  readonly number: Count
  readonly other: string
}

const tables = new WeakMap<SubjectVerbOptions, ReadonlyMap<string, VerbForm>>()

const verbsOf = (options: SubjectVerbOptions): ReadonlyMap<string, VerbForm> => {
  const known = tables.get(options)
  if (known) return known
  const verbs = new Map<string, VerbForm>()
  for (const [one, many] of Object.entries(options.pairs)) {
    verbs.set(one, {number: 'one', other: many})
    verbs.set(many, {number: 'many', other: one})
  }
  tables.set(options, verbs)
  return verbs
}

// Not “the government are”, “the deceased were”.
const isOneThing = ({form}: Word, collectives: readonly string[]): boolean =>
  (form.tags & (Tags.adjective | Tags.participle | Tags.gerund)) === 0 && !collectives.includes(form.lower)

/** Words that make a “were” a wish: “if the budget were balanced”. */
const SUPPOSING: ReadonlySet<string> = new Set(['if', 'though', 'wish', 'lest', 'unless'])

const isSupposed = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'were' &&
  words.slice(Math.max(0, at - 9), at).some(({form}) => SUPPOSING.has(form.lower))

/** Whether a plural without a determiner stands where only a subject can: “Ministers has”, “three others was”. */
const startsClause = (words: readonly Word[], head: number, before: readonly string[]): boolean => {
  let first = head
  while (first > head - LONGEST && words[first]?.gap === ' ' && isModifier(words[first - 1])) first--
  return mayBeSubject(words, first, before) && (words[first]?.form.tags ?? 0) !== 0
}

const isModifier = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.form.shape === 'number' || (word.form.tags & (Tags.adjective | Tags.number)) !== 0) &&
  (word.form.tags & (CLOSED | Tags.adverb | Tags.gerund)) === 0

const clashes = (words: readonly Word[], head: number, verb: Count, options: SubjectVerbOptions): boolean => {
  const noun = words[head]
  const number = noun && numberOf(noun, options.sums)
  if (!number || number === verb) return false
  const determiner = determinerBefore(words, head)
  if (determiner === undefined) return number === 'many' && startsClause(words, head, options.before)
  const first = words[determiner]?.form.lower ?? ''
  if (!mayBeSubject(words, determiner, options.before)) return false
  if (number === 'many') return options.many.includes(first)
  return (
    options.one.includes(first) || (options.many.includes(first) && isOneThing(noun, options.collectives))
  )
}

const findingOf = ({words}: Document, at: number, options: SubjectVerbOptions): Finding | undefined => {
  const verb = words[at]
  const known = verb && verbsOf(options).get(verb.text)
  if (!known || verb.gap !== ' ' || isSupposed(words, at)) return
  const adverb = words[at - 1]
  const head = adverb && options.between.includes(adverb.form.lower) && adverb.gap === ' ' ? at - 2 : at - 1
  const noun = words[head]
  if (noun?.sentence !== verb.sentence || !clashes(words, head, known.number, options)) return
  return {
    span: {start: verb.start, end: verb.end},
    message: `Write “${known.other}”, not “${verb.text}”: it goes with “${noun.text}”`,
    fix: known.other,
    offered: true,
  }
}

const isVerbOf = testFor((options: SubjectVerbOptions) => {
  const verbs = verbsOf(options)
  return ({text}) => verbs.has(text)
})

/** Finds a verb that does not agree with the noun phrase right before it: “the ministers has”, “this town are”. */
export const subjectVerb: Check<SubjectVerbOptions> = function* (document, options) {
  for (const {index} of wordsWhere(document, isVerbOf(options))) {
    const finding = findingOf(document, index, options)
    if (finding) yield finding
  }
}
