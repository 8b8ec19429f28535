import {
  type Check,
  type Document,
  type Finding,
  type Form,
  Kind,
  Tags,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'
import {inflect} from './shared/inflect.ts'
import {isPlainNoun, nounBehind} from './shared/noun-behind.ts'
import {joinAt, kindAt, lowerAt, type SentenceView, viewOf} from './shared/sentence-view.ts'
import {testFor} from './shared/test-for.ts'

/** What the check knows of counting. */
export interface NounNumberOptions {
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
}

type Wanted = 'plural' | 'singular'

// 12, 1,200; not 1, 2020, 3.5
const isCount = ({shape, text}: Form): boolean =>
  shape === 'number' && /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2},\d{3})$/.test(text)

const isTrigger = testFor((options: NounNumberOptions) => {
  const words = new Set([...options.many, ...options.one, ...options.the])
  return (form) =>
    isCount(form) || ((form.shape === 'lower' || form.shape === 'capitalised') && words.has(form.lower))
})

// One of the ministers; not “division one of the parade”, “no one of his age”
const among = (view: SentenceView, at: number, options: NounNumberOptions): Wanted | undefined => {
  const before = kindAt(view, at - 1)
  const named = joinAt(view, at) === 'space' && (before <= Kind.names || before === Kind.determiner)
  return !named && options.among.includes(lowerAt(view, at)) ? 'plural' : undefined
}

// “He knew that ministers were”: only behind a preposition is “that” sure to point.
const mayJoin = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === 'that' &&
  (joinAt(view, at) !== 'space' ||
    kindAt(view, at - 1) !== Kind.preposition ||
    lowerAt(view, at - 1) === 'in')

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

/** What the noun behind a word should be, if the word counts: “these”, “a”, “one of the”. */
const wanted = (view: SentenceView, at: number, options: NounNumberOptions): Wanted | undefined => {
  const lower = lowerAt(view, at)
  const kind = kindAt(view, at)
  if (options.the.includes(lower) && lowerAt(view, at - 1) === 'of') return among(view, at - 2, options)
  if (kind !== Kind.determiner && kind !== Kind.number) return
  if (options.one.includes(lower)) return mayJoin(view, at) ? undefined : 'singular'
  if (lower === 'both' && hasAnd(view, at)) return
  // “Level two minister”, “twenty two”
  const named = joinAt(view, at) === 'space' && kindAt(view, at - 1) <= Kind.names
  if (named && kind === Kind.number) return
  const figure = view.words[at]?.form.shape === 'number'
  if (figure)
    return joinAt(view, at) === 'space' && COUNTED.has(kindAt(view, at - 1)) && lowerAt(view, at - 1) !== 'to'
      ? 'plural'
      : undefined
  return options.many.includes(lower) ? 'plural' : undefined
}

const isOther = (view: SentenceView, determiner: number, at: number, number: Wanted): boolean => {
  const form = view.words[at]?.form
  const tags = form?.tags ?? 0
  // 25 g, 3 hr
  if (view.words[determiner]?.form.shape === 'number' && (form?.lower.length ?? 0) < 4) return false
  const isObject =
    joinAt(view, determiner) === 'space' &&
    kindAt(view, determiner - 1) === Kind.preposition &&
    lowerAt(view, determiner - 1) !== 'of'
  const [own, other] = number === 'plural' ? [Tags.noun, Tags.plural] : [Tags.plural, Tags.noun]
  return (tags & own) !== 0 && (tags & other) === 0 && isPlainNoun(view, at, isObject)
}

/** The other form of a determiner that is one of a pair, with its capital. */
const otherDeterminer = ({text, form}: Word, {pairs}: NounNumberOptions): string | undefined => {
  const other =
    new Map(Object.entries(pairs)).get(form.lower) ??
    Object.entries(pairs).find(([, many]) => many === form.lower)?.[0]
  return other && form.shape === 'capitalised' ? text.charAt(0) + other.slice(1) : other
}

/** “These bridge”: this bridge, these bridges. Else only the noun is in question. */
const repair = (
  text: string,
  trigger: Word,
  noun: Word,
  right: string,
  options: NounNumberOptions,
): Finding => {
  const other = otherDeterminer(trigger, options)
  const start = other === undefined ? noun.start : trigger.start
  const between = text.slice(start, noun.start)
  const first = other === undefined ? [] : [`${other}${text.slice(trigger.end, noun.end)}`]
  const fix = [...first, `${between}${right}`]
  const message = writeNot(fix[0] ?? right, text.slice(start, noun.end))
  return {
    span: {start, end: noun.end},
    message: other === undefined ? `${message} behind “${trigger.text}”` : message,
    fix,
    offered: true,
  }
}

const findingOf = (document: Document, trigger: Word, options: NounNumberOptions): Finding | undefined => {
  const sentence = document.sentences[trigger.sentence]
  const view = sentence && viewOf(document, sentence)
  const number = view && wanted(view, trigger.index, options)
  const at = number && nounBehind(view, trigger.index)
  const noun = at === undefined ? undefined : document.words[at]
  if (!view || !number || !noun || options.either.includes(noun.form.lower)) return
  const right = isOther(view, trigger.index, noun.index, number)
    ? inflect(noun.form, number, document.lexicon)
    : undefined
  if (right === undefined || options.either.includes(right)) return
  return repair(document.text, trigger, noun, right, options)
}

/** Finds a noun that does not go with the number or determiner before it: “three minister”, “one of the city”. */
export const nounNumber: Check<NounNumberOptions> = function* (document, options) {
  for (const trigger of wordsWhere(document, isTrigger(options))) {
    const finding = findingOf(document, trigger, options)
    if (finding) yield finding
  }
}
