import {type Document, inflect, Kind, Tags, type Word} from '@copydesk/core'
import {isMeasured, isMen, isOtherwise, isPluralAt, nounTags, SCALE} from './counted-otherwise.ts'
import type {Wanted} from './counting-word.ts'
import {likelier} from './likelier.ts'
import {kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const DESCRIBING: ReadonlySet<number> = new Set([
  Kind.noun,
  Kind.plural,
  Kind.adjective,
  Kind.participle,
  Kind.gerund,
  Kind.verb,
  Kind.verbS,
])
const LONGEST = 4

const NAMED: ReadonlySet<number> = new Set([Kind.noun, Kind.plural])

const HELPING = /^(?:is|are|was|were|has|have|do|does)$/
const NEVER_HEAD: ReadonlySet<number> = new Set([Kind.adjective, Kind.gerund, Kind.participle])

const isNounAt = (view: SentenceView, at: number): boolean =>
  (isPluralAt(view, at) || ((view.words[at]?.form.tags ?? 0) & (Tags.noun | Tags.plural)) !== 0) &&
  !NEVER_HEAD.has(kindAt(view, at)) &&
  !SCALE.test(lowerAt(view, at))

/** “Two polling station”, “three hundred vehicle”: the last of the words behind a number that may be its noun. */
const lastNoun = (view: SentenceView, determiner: number, wanted: Wanted): number | undefined => {
  let head: number | undefined
  for (let at = determiner + 1; at <= Math.min(view.last, determiner + LONGEST); at++) {
    if (view.words[at]?.gap !== ' ' || view.words[at]?.form.shape !== 'lower') break
    const lower = lowerAt(view, at)
    if ((!SCALE.test(lower) && !DESCRIBING.has(kindAt(view, at))) || HELPING.test(lower)) break
    if (!isNounAt(view, at)) continue
    // “Three men reported”, “a chute bursts”
    // “These men value it”
    const isDone = head !== undefined && isPluralAt(view, head) === (wanted === 'plural')
    const form = view.words[at]?.form
    if (form && isMen(form)) return at
    if (head !== undefined && (isDone || !NAMED.has(kindAt(view, at)))) break
    head = at
  }
  return head
}

const MARGIN: Readonly<Record<Wanted, number>> = {plural: 0.3, singular: 0.8}
const DOUBT = 0.7
/** “23 m”, “25 g” */
const SHORT = 3

/** A noun that another number fits far better behind its determiner, as the language model has it. */
export interface Miscounted {
  readonly noun: Word
  readonly right: string
  /** Whether the determiner's own other form fits better still: “these year” is “this year”. */
  readonly byDeterminer: boolean
}

/** Finds the noun behind a word that counts, where the other number is far likelier there: “two polling station”, “every moments”, “these year”. */
export const miscountedNoun = (
  document: Document,
  view: SentenceView,
  determiner: number,
  wanted: Wanted,
  other: string | undefined,
): Miscounted | undefined => {
  const at = lastNoun(view, determiner, wanted)
  const noun = at === undefined ? undefined : document.words[at]
  if (!noun || isMeasured(view, determiner, noun.index) || isOtherwise(view, determiner, noun.index, wanted))
    return
  const {lower} = noun.form
  const tags = nounTags(noun.form)
  if (
    noun.text.length < SHORT ||
    (lower.endsWith('s') || isPluralAt(view, noun.index)) !== (wanted === 'singular')
  )
    return
  const right = inflect(noun.form, wanted, document.lexicon)
  if (right === undefined) return
  const counter = document.words[determiner]
  const byNoun = likelier(document, noun, right)
  const byOther = counter && other !== undefined ? likelier(document, counter, other) : 0
  // “Aircraft”, “species” stand with either.
  const doubtful = (tags & (wanted === 'plural' ? Tags.plural : Tags.noun)) !== 0
  return Math.max(byNoun, byOther) > MARGIN[wanted] + (doubtful ? DOUBT : 0)
    ? {noun, right, byDeterminer: byOther > byNoun}
    : undefined
}
