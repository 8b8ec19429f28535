import type {Document, Paragraph} from './document.ts'
import type {Form} from './form.ts'
import {KeptView} from './kept-view.ts'
import {wordsWhere} from './words-where.ts'

type Find<T> = (document: Document, paragraph: Paragraph) => T

/** What is known of one paragraph: an answer for each question, by the question's number. */
type Answers = unknown[]

const keptByKey = new WeakMap<object, Answers>()
const keptByDocument = new WeakMap<Document, readonly Answers[]>()

let questions = 0

const answersOf = (key: object | undefined): Answers => {
  const known = key && keptByKey.get(key)
  if (known) return known
  const made: Answers = []
  if (key) keptByKey.set(key, made)
  return made
}

const answersIn = (document: Document): readonly Answers[] => {
  const known = keptByDocument.get(document)
  if (known) return known
  const made = document.paragraphs.map(({key}) => answersOf(key))
  keptByDocument.set(document, made)
  return made
}

/**
 * Gives a function that finds something out about each paragraph of a document, once for as long as the paragraph's words
 * stay as they are. So `find` must look at nothing but the words of the paragraph, their forms and their sentences, not at
 * its kind or its neighbours, and give places counted from the paragraph's start or first word.
 */
export const perParagraph = <T>(find: Find<T>): ((document: Document) => readonly T[]) => {
  const question = questions++
  return (document) =>
    answersIn(document).map((answers, index) => {
      const paragraph = document.paragraphs[index]
      if (paragraph && !(question in answers)) answers[question] = find(document, paragraph)
      return answers[question] as T
    })
}

/** The words at some places of a paragraph, which are counted from its first word. */
export type Places = readonly number[]

const places = (document: Document, {firstWord, lastWord}: Paragraph, test: WordTest): Places => {
  const found: number[] = []
  for (let at = firstWord; at < lastWord; at++) if (test(document, at)) found.push(at - firstWord)
  return found
}

/** Whether the word at a place of `document.words` is one that is looked for. */
export type WordTest = (document: Document, at: number) => boolean

/** The words that alone can pass a test, by their form: one function made once, see {@link wordsWhere}. */
export interface Among {
  readonly form: (form: Form) => boolean
  /** Whether those right behind them can pass, too. */
  readonly next?: boolean
}

const placesAmong = (document: Document, test: WordTest, {form, next}: Among): Places => {
  const found: number[] = []
  for (const {index} of wordsWhere(document, form)) {
    if (test(document, index)) found.push(index)
    const behind = next && document.words[index + 1]
    if (behind && !form(behind.form) && test(document, index + 1)) found.push(index + 1)
  }
  return found
}

/** Gives a function that finds the places in `document.words` that pass a test, which must look no further than the word's paragraph: see {@link perParagraph}. */
export const placesWhere = (test: WordTest, among?: Among): ((document: Document) => Places) => {
  const find = perParagraph((document, paragraph) => places(document, paragraph, test))
  return (document) => {
    if (among && !(document instanceof KeptView)) return placesAmong(document, test, among)
    const found: number[] = []
    for (const [index, own] of find(document).entries()) {
      const first = document.paragraphs[index]?.firstWord ?? 0
      for (const at of own) found.push(first + at)
    }
    return found
  }
}
