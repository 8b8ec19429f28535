import {type Document, type Form, Tags, type Word} from '@copydesk/core'
import {startsUpper} from './letter-case.ts'

/** Whether a form is written as names are: Macron, NASA; not “I”. */
export const isNameForm = ({text, shape}: Form): boolean =>
  shape !== 'number' && text.length > 1 && startsUpper(text)

const HELPING = Tags.modal | Tags.verbS | Tags.past

/** “Did Macron”, “Will Macron”: what stands before the name belongs to the verb behind it. */
const isHelper = ({lower, tags}: Form): boolean =>
  (tags & HELPING) !== 0 || lower === 'do' || lower === 'let' || lower === 'have' || lower === 'are'

const JOINING = /^(?:and|or|of|the|mrs)$/
const OPENING = /(?:["“‘(:;—–]\s*|, )$/

/** The first word of the capitalised words that end at a place of `document.words`. */
const firstOf = ({words}: Document, last: Word): Word => {
  let first = last
  for (;;) {
    const before = words[first.index - 1]
    if (first.gap !== ' ' || before?.sentence !== last.sentence || !isNameForm(before.form)) return first
    first = before
  }
}

/** A name before a verb: its last word, and the first of the capitalised words that end there. */
export interface ClauseName {
  readonly last: Word
  readonly first: Word
}

const REACH = 10

/** Whether “and” stands close before a word: “his aide and the former mayor Jo Zarquon”. */
const isJoined = ({words}: Document, {index, sentence}: Word): boolean =>
  words
    .slice(Math.max(0, index - REACH), index)
    .some((word) => word.sentence === sentence && JOINING.test(word.form.lower))

/** The name that “who” stands for: “Macron, who were”; not “Macron and Merz, who were”, “the people of Macron, who were”. */
const beforeWho = (document: Document, who: Word): ClauseName | undefined => {
  const last = document.words[who.index - 1]
  if (who.gap !== ', ' || last?.sentence !== who.sentence || !isNameForm(last.form)) return
  const first = firstOf(document, last)
  return first.gap === ', ' || isJoined(document, first) ? undefined : {last, first}
}

/** Gives the name right before a verb, where the verb's clause plainly begins with it: “Macron was”, “said that Macron was”, “Macron, who was”. */
export const clauseName = (
  document: Document,
  verb: Word,
  opening: ReadonlySet<string>,
): ClauseName | undefined => {
  const {words, sentences} = document
  const last = words[verb.index - 1]
  if (verb.gap !== ' ' || last?.sentence !== verb.sentence) return
  if (last.form.lower === 'who') return beforeWho(document, last)
  if (!isNameForm(last.form)) return
  const first = firstOf(document, last)
  if (first !== last && isHelper(first.form)) return
  if (sentences[verb.sentence]?.firstWord === first.index || OPENING.test(first.gap)) return {last, first}
  const before = words[first.index - 1]
  return first.gap === ' ' && before && opening.has(before.form.lower) ? {last, first} : undefined
}
