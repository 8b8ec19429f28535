import {Kind, Tags} from '@copydesk/core'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** The words that count, and those that are counted oddly. */
export interface CountingOptions {
  /** Words that a plural follows: these, three. */
  readonly many: readonly string[]
  /** Words that a singular follows: a, each. */
  readonly one: readonly string[]
  /** Words before “of the” behind which a plural follows: one of the. */
  readonly among: readonly string[]
  /** Words that stand for “the” behind “of”. */
  readonly the: readonly string[]
  /** Determiners of one, and the same of several: this, these. */
  readonly pairs: Readonly<Record<string, string>>
  /** Nouns that stand with either: measures, groups, forms that are singular and plural. */
  readonly either: readonly string[]
  /** Nouns whose number is a name and counts nothing: “the 200 block”. */
  readonly numbered: readonly string[]
}

/** What a noun should be. */
export type Wanted = 'plural' | 'singular'

// One of the ministers; not “division one of the parade”, “no one of his age”
const among = (view: SentenceView, at: number, options: CountingOptions): Wanted | undefined => {
  const before = kindAt(view, at - 1)
  const named = joinAt(view, at) === 'space' && (before <= Kind.names || before === Kind.determiner)
  return !named && options.among.includes(lowerAt(view, at)) ? 'plural' : undefined
}

/** “He saw that things.”: the sentence ends with the noun, so that no “that” can have begun a clause. */
const endsWithPlural = (view: SentenceView, at: number): boolean =>
  kindAt(view, at) === Kind.plural &&
  ((view.words[at]?.form.tags ?? 0) & Tags.verbS) === 0 &&
  joinAt(view, at) === 'space' &&
  at === view.last

// “He knew that ministers were”: only behind a preposition or at the sentence's end is “that” sure to point.
const mayJoin = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'that' &&
  !endsWithPlural(view, at + 1) &&
  (joinAt(view, at) !== 'space' ||
    kindAt(view, at - 1) !== Kind.preposition ||
    /^(?:in|including|except|given)$/.test(lowerAt(view, at - 1)))

const REACH = 9

// Both faith in the plan and trust
const hasAnd = (view: SentenceView, at: number): boolean => {
  for (let next = at + 1; next < at + REACH; next++) if (lowerAt(view, next) === 'and') return true
  return false
}

/** What stands before a figure that counts: “of 12 ferries”, “sank 12 ferries”. */
const COUNTED: ReadonlySet<number> = new Set([
  Kind.preposition,
  Kind.past,
  Kind.participle,
  Kind.verb,
  Kind.verbS,
  Kind.gerund,
  Kind.adverb,
  Kind.coordinator,
])

/** “A 1 in 100 chance” */
const isRatio = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at - 1) === 'in' && kindAt(view, at - 2) === Kind.number

// “Of 12 ferries”, “On Monday, 12 ferries”; not “Apollo 11 crew”, “No. 12 ferry”, “May 12, 20 points”
const mayCountHere = (view: SentenceView, at: number): boolean => {
  const join = joinAt(view, at)
  if (isRatio(view, at)) return false
  // A Nexus 7 device
  if (join === 'space' && at - 1 > view.first && view.words[at - 1]?.form.shape === 'capitalised')
    return false
  if (join === 'shut' || view.words[at]?.gap === '. ' || view.words[at - 1]?.form.shape === 'number')
    return false
  return join !== 'space' || (kindAt(view, at - 1) !== Kind.name && lowerAt(view, at - 1) !== 'to')
}

/** “Four victims”, “21 hurricanes”: whether a number counts what stands behind it, as far as it goes itself. */
export const mayCount = (view: SentenceView, at: number, {many}: CountingOptions): boolean => {
  if (
    kindAt(view, at) !== Kind.number ||
    (joinAt(view, at) === 'space' && kindAt(view, at - 1) === Kind.noun)
  )
    return false
  return view.words[at]?.form.shape === 'number' ? mayCountHere(view, at) : many.includes(lowerAt(view, at))
}

/** Gives what the noun behind a word should be, if the word counts: “these”, “a”, “one of the”. */
export const wantedNumber = (
  view: SentenceView,
  at: number,
  options: CountingOptions,
): Wanted | undefined => {
  const lower = lowerAt(view, at)
  const kind = kindAt(view, at)
  if (options.the.includes(lower) && lowerAt(view, at - 1) === 'of') {
    const counted = among(view, at - 2, options)
    // “In March of these year”
    if (counted || !options.many.includes(lower)) return counted
  }
  const points = lower === 'that' && endsWithPlural(view, at + 1)
  if (!points && kind !== Kind.determiner && kind !== Kind.number) return
  if (options.one.includes(lower)) return mayJoin(view, at) ? undefined : 'singular'
  if (lower === 'both' && hasAnd(view, at)) return
  // “Level two minister”, “twenty two”
  const named = joinAt(view, at) === 'space' && kindAt(view, at - 1) <= Kind.names
  if (named && kind === Kind.number) return
  const figure = view.words[at]?.form.shape === 'number'
  if (figure && isRatio(view, at)) return
  if (figure)
    return joinAt(view, at) === 'space' && COUNTED.has(kindAt(view, at - 1)) && lowerAt(view, at - 1) !== 'to'
      ? 'plural'
      : undefined
  return options.many.includes(lower) ? 'plural' : undefined
}
