import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  Names,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {ownWordsWhere} from './shared/outside-quotes.ts'

/** How a person is named, and named again. */
export interface FullNameOptions {
  /** Whether the forename stands at first mention. */
  readonly first: boolean
  /** Whether the surname alone stands from then on. */
  readonly again: boolean
}

interface Person {
  readonly forename: Word
  readonly surname: Word
}

const bare = ({plain}: Form): string => plain.replace(/'s?$/, '')

const isCapital = (word: Word | undefined): word is Word => word?.form.shape === 'capitalised'

const inCopy = ({paragraphs}: Document, {paragraph}: Word): boolean =>
  paragraphs[paragraph]?.kind === 'paragraph'

const isName = ({shape}: Form): boolean => shape === 'capitalised'

const joins = (word: Word | undefined, next: Word | undefined): boolean =>
  isCapital(word) && isCapital(next) && next.gap === ' ' && word.paragraph === next.paragraph

/** A forename and a surname with nothing capitalised behind them. */
const personAt = (document: Document, forename: Word): Person | undefined => {
  const {words, lexicon} = document
  const surname = words[forename.index + 1]
  if (!surname || !joins(forename, surname) || joins(surname, words[surname.index + 1])) return
  if ((lexicon.names(forename.form.plain) & Names.forename) === 0) return
  const names = lexicon.names(bare(surname.form))
  if ((names & Names.surname) === 0 && (names & (Names.place | Names.organisation)) !== 0) return
  return inCopy(document, forename) ? {forename, surname} : undefined
}

const bySurname = (people: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const table = new Map<string, Person[]>()
  for (const person of people) {
    const key = bare(person.surname.form)
    const same = table.get(key)
    if (same) same.push(person)
    else table.set(key, [person])
  }
  return table
}

const early = (first: Word | undefined, {forename, surname}: Person): Finding | undefined => {
  if (!first || first.start > forename.start) return
  const name = `${forename.text} ${bare(surname.form)}`
  const span = {start: first.start, end: first.start + bare(first.form).length}
  return {span, message: `“${bare(first.form)}” stands here before “${name}” is named`, fix: name}
}

const repeated = ({forename, surname}: Person): Finding => {
  const name = bare(surname.form)
  const span = {start: forename.start, end: surname.start}
  return {span, message: `Write “${name}”: “${forename.text} ${name}” is named above`, fix: ''}
}

/** Where each name first stands without anything capitalised before or behind it. */
const firstAlone = ({words}: Document, names: readonly Word[]): ReadonlyMap<string, Word> => {
  const first = new Map<string, Word>()
  for (const word of names) {
    const {index, form} = word
    if (first.has(bare(form)) || joins(words[index - 1], word) || joins(word, words[index + 1])) continue
    first.set(bare(form), word)
  }
  return first
}

/** Finds a surname that stands before its forename was given, and a full name that is given again. */
export const fullName: DocumentCheck<FullNameOptions> = wholeDocument(function* (document, {first, again}) {
  const names = ownWordsWhere(document, isName).filter((word) => inCopy(document, word))
  const people = names.flatMap((word) => personAt(document, word) ?? [])
  const alone = firstAlone(document, names)
  for (const [surname, same] of bySurname(people)) {
    const [person, ...later] = same
    // A family needs its forenames.
    if (!person || later.some(({forename}) => forename.form !== person.forename.form)) continue
    const found = first ? early(alone.get(surname), person) : undefined
    if (found) yield found
    if (again) for (const one of later) yield repeated(one)
  }
})
