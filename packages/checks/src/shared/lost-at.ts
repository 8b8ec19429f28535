import {Kind, Tags} from '@copydesk/core'
import {mayBeVerb, nounPhraseFrom} from './noun-phrase.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

/** Words that a check of lost words goes by. */
export interface LostWordLists {
  /** Articles. */
  readonly articles: readonly string[]
  /** Forms of “be” and “have”. */
  readonly helping: readonly string[]
  /** Words behind which a noun may stand bare. */
  readonly bare: readonly string[]
  /** Bodies that may stand without their article: police, parliament. */
  readonly bodies: readonly string[]
  /** What somebody is, without an article: finance minister, member of the board. */
  readonly roles: readonly string[]
  /** Verbs that take two objects side by side. */
  readonly twofold: readonly string[]
  /** Nouns that say when, with no preposition. */
  readonly times: readonly string[]
  /** Verbs that another follows without “to”. */
  readonly plain: readonly string[]
  /** Nouns that say how much: a pound a head. */
  readonly amounts: readonly string[]
  /** Nouns that a place’s name stands right behind: the capital Oslo. */
  readonly naming: readonly string[]
  /** Participles that have a noun behind them in the passive: was given a book, is considered a threat. */
  readonly complemented: readonly string[]
  /** Nouns that stand without their article behind some preposition: on parole. */
  readonly unmarked: readonly string[]
  /** Nouns that look abstract and are things that can be counted: statement. */
  readonly countable: readonly string[]
  /** Nouns behind whose “of” another stands without its article: a kind of mistake. */
  readonly sorts: readonly string[]
  /** Participles of verbs that have an object wherever they are not in the passive: arrested. */
  readonly transitive: readonly string[]
  /** Small words that join a passive to a phrase. */
  readonly agents: readonly string[]
  /** Small words that join a noun to a phrase. */
  readonly links: readonly string[]
  /** Those that join a noun to a place. */
  readonly placing: readonly string[]
}

/** A word that seems to be lost before a place of a sentence. */
export interface LostAt {
  readonly view: SentenceView
  readonly at: number
  readonly lost: string
}

/** So far a clause is looked through for its verb. */
const CLAUSE = 10
const FINITE: readonly number[] = [Kind.verb, Kind.verbS, Kind.past, Kind.modal]
/** What a clause begins with, or behind. */
export const OPENING: readonly number[] = [Kind.subordinator, Kind.relative, Kind.coordinator, Kind.edge]

/** “The views they hold”, “the format the club of the year devised”: what follows the noun is a clause. */
export const opensClause = ({view, at}: LostAt): boolean => {
  const phrase = nounPhraseFrom(view, at)
  if (!phrase) return false
  // there a ferry waits
  if (phrase.head > at && mayBeVerb(view, phrase.head)) return true
  const next = view.words[phrase.head + 1]?.form.tags ?? 0
  if (joinAt(view, phrase.head + 1) === 'space' && (next & (Tags.past | Tags.participle)) !== 0) return true
  for (let place = phrase.head + 1; place < at + CLAUSE; place++) {
    const kind = kindAt(view, place)
    if (joinAt(view, place) !== 'space' || OPENING.includes(kind)) return false
    if (FINITE.includes(kind)) return true
  }
  return false
}

/** “It’s valued”, “we’re told”: whether a word has its verb in short. */
export const endsInVerb = (view: SentenceView, at: number): boolean =>
  /['’](?:s|re|m|ve|d)$/.test(lowerAt(view, at))
