import {type Form, inflect, type Lexicon, Names, onceFor, perForm} from '@copydesk/core'
import type {Count} from './phrase-number.ts'
import type {SubjectOptions} from './subject-options.ts'
import {otherForms} from './verb-form.ts'
import type {VerbForm} from './verb-pairs.ts'

/** The lists of {@link SubjectOptions} to ask. */
export interface SubjectWords {
  readonly one: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly many: ReadonlySet<string>
  /** Nouns that may go with either verb. */
  readonly either: ReadonlySet<string>
  readonly quantities: ReadonlySet<string>
  readonly institutions: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly personal: ReadonlySet<string>
  readonly sport: ReadonlySet<string>
  readonly playing: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  readonly causing: ReadonlySet<string>
  readonly comparing: ReadonlySet<string>
  readonly timing: ReadonlySet<string>
  readonly nominative: ReadonlySet<string>
  readonly asking: ReadonlySet<string>
  /** Head; not deceased. */
  readonly hasPlural: (form: Form) => boolean
  /** Jo; not Chelsea. */
  readonly isForename: (form: Form) => boolean
  /** Zarquon; not Ford, Everton, Greggs. */
  readonly isPersonal: (form: Form) => boolean
  /** Whether a form is in a list of names. */
  readonly isNamed: (form: Form) => boolean
  /** Americans, Democrats; not the Philippines. */
  readonly isPeople: (form: Form) => boolean
  /** Automata, criteria, larvae. */
  readonly isLearnedPlural: (form: Form) => boolean
  /** What verbs of a number are with the other one. */
  readonly otherForms: Readonly<Record<Count, (form: Form) => VerbForm | undefined>>
}

const PEOPLE = /(?:an|ist|crat|ive|eral|ite|i)s$/

const testsOf = (
  lexicon: Lexicon,
): Pick<
  SubjectWords,
  'hasPlural' | 'isForename' | 'isPersonal' | 'isNamed' | 'isPeople' | 'isLearnedPlural'
> => ({
  hasPlural: perForm((form) => inflect(form, 'plural', lexicon) !== undefined),
  isForename: perForm(
    ({plain}) => (lexicon.names(plain) & (Names.forename | Names.place)) === Names.forename,
  ),
  isPersonal: perForm(({plain, lower}) => {
    const names = lexicon.names(plain)
    const personal = Names.forename | Names.surname
    return (names & ~personal) === 0 && names !== 0 && lexicon.tags(lower) === 0 && !lower.endsWith('s')
  }),
  isNamed: perForm(({plain}) => lexicon.names(plain) !== 0),
  isPeople: perForm(({plain}) => {
    if ((lexicon.names(plain) & (Names.place | Names.organisation)) !== 0) return false
    return PEOPLE.test(plain) && (lexicon.has(plain.slice(0, -1)) || lexicon.names(plain.slice(0, -1)) !== 0)
  }),
  isLearnedPlural: perForm(
    ({lower}) =>
      lower.endsWith('ae') ||
      (lower.endsWith('a') &&
        (lexicon.has(`${lower.slice(0, -1)}on`) || lexicon.has(`${lower.slice(0, -1)}um`))),
  ),
})

const wordsFor = onceFor((lexicon: Lexicon) =>
  onceFor(
    (options: SubjectOptions): SubjectWords => ({
      one: new Set(options.one),
      articles: new Set(options.articles),
      many: new Set(options.many),
      either: new Set([...options.sums, ...options.collectives]),
      quantities: new Set(options.quantities),
      institutions: new Set(options.institutions),
      states: new Set(options.states),
      personal: new Set(options.personal),
      sport: new Set(options.sport),
      playing: new Set(options.playing),
      titles: new Set(options.titles),
      saying: new Set(options.saying),
      causing: new Set(options.causing),
      comparing: new Set(options.comparing),
      timing: new Set(options.timing),
      nominative: new Set(options.nominative),
      asking: new Set(options.asking),
      ...testsOf(lexicon),
      otherForms: otherForms(lexicon),
    }),
  ),
)

/** Gives the lists of a rule's options as sets; made once for each options and lexicon. */
export const subjectWords = (options: SubjectOptions, lexicon: Lexicon): SubjectWords =>
  wordsFor(lexicon)(options)
