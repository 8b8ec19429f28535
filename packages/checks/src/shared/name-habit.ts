import {
  type Document,
  type Form,
  Names,
  type Paragraph,
  perForm,
  Tags,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {clauseName, isNameForm} from './clause-name.ts'
import type {VerbForm} from './verb-pairs.ts'

/** How a draft speaks of a name. */
export interface NameHabit {
  /** Whether it stands behind a first name or a title. */
  readonly isPerson: boolean
  /** How often a verb for one stands right behind it where a clause begins, and a verb for many. */
  readonly one: number
  readonly many: number
}

/** What a name's habit is told by. */
export interface HabitWords {
  readonly titles: ReadonlySet<string>
  readonly opening: ReadonlySet<string>
  readonly verbs: ReadonlyMap<string, VerbForm>
}

const ELSE = Object.values(Tags).reduce((all, tag) => all | tag, 0)

const countOf = perForm(({tags}: Form): 'one' | 'many' | undefined =>
  tags === Tags.verbS ? 'one' : (tags & ELSE) === Tags.verb ? 'many' : undefined,
)

const isForename = ({lexicon}: Document, {plain}: Form): boolean =>
  (lexicon.names(plain) & (Names.forename | Names.place)) === Names.forename

const isNamed = (document: Document, word: Word, {titles}: HabitWords): boolean => {
  const before = document.words[word.index - 1]
  return (
    before?.sentence === word.sentence &&
    /^\.? $/.test(word.gap) &&
    (titles.has(before.form.lower) || isForename(document, before.form))
  )
}

/** How many the verb behind a name is for, where a clause begins with the two. */
const countBehind = (
  document: Document,
  name: Word,
  {verbs, opening}: HabitWords,
): 'one' | 'many' | undefined => {
  const verb = document.words[name.index + 1]
  const count = verb && (verbs.get(verb.form.plain)?.count ?? countOf(verb.form))
  return verb && count && clauseName(document, verb, opening) ? count : undefined
}

/** Looks up how a draft speaks of a name, which must be one by its form. */
export const nameHabit = (document: Document, name: Form, words: HabitWords): NameHabit => {
  const tally = {isPerson: false, one: 0, many: 0}
  for (const word of wordsWhere(document, isNameForm)) {
    if (word.form !== name) continue
    tally.isPerson ||= isNamed(document, word, words)
    const count = countBehind(document, word, words)
    if (count) tally[count]++
  }
  return tally
}

/** Writes down how a paragraph speaks of names. */
export const regardedHabits = (document: Document, {index}: Paragraph, words: HabitWords): string => {
  let written = ''
  for (const word of wordsWhere(document, isNameForm)) {
    if (word.paragraph !== index) continue
    const isPerson = isNamed(document, word, words)
    const count = countBehind(document, word, words)
    if (isPerson || count) written += `${word.text} ${isPerson} ${count}|`
  }
  return written
}
