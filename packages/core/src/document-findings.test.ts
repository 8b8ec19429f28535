import {expect, it} from 'vitest'
import {wholeDocument} from './check.ts'
import type {Context, Document, Paragraph} from './document.ts'
import type {Form} from './form.ts'
import {IncrementalRunner} from './incremental.ts'
import type {Lexicon} from './lexicon.ts'
import {readText} from './read-text.ts'
import {wordsAround} from './regards.ts'
import {defineRule} from './rule.ts'
import {wordCounts} from './word-counts.ts'

const lexicon = {has: () => true, zipf: () => 5, tags: () => 0, names: () => 0} as unknown as Lexicon
const context: Context = {lexicon, vocabulary: new Set(), sources: []}

let asked = 0
const isName = ({shape}: Form): boolean => shape === 'capitalised'

/** Says of names within sentences how often the draft has them in small letters. */
const check = wholeDocument(
  function* (document: Document, _: object) {
    asked++
    for (const word of document.words) {
      if (!isName(word.form) || document.sentences[word.sentence]?.firstWord === word.index) continue
      const small = wordCounts(document).get(word.form.lower) ?? 0
      yield {span: {start: word.start, end: word.end}, message: `${word.text}: ${small} small`}
    }
  },
  (document: Document, paragraph: Paragraph) => wordsAround(document, paragraph, {test: isName, reach: 0}),
)

const rule = defineRule(check, {
  id: 'names',
  summary: '',
  why: '',
  kind: 'typo',
  level: 'error',
  fix: 'none',
  quoted: 'flag',
  yields: [],
  options: {},
})

/** Reads versions of a draft one after another; gives what is said of each, with its place, and whether the check was asked. */
const play = (...texts: readonly string[]): readonly string[] => {
  const runner = new IncrementalRunner()
  const rules = [{rule, level: 'error' as const, options: {}}]
  return texts.map((text) => {
    asked = 0
    const {problems} = runner.run(readText(text), context, rules)
    const said = problems.map(
      ({span, message}) => `${text.slice(span.start, span.end)}@${span.start} ${message}`,
    )
    return `${asked === 0 ? 'kept' : 'asked'}: ${said.join(', ')}`
  })
}

const FIRST = 'Then we met Bill again.\n\n'

it('takes over what was said while nothing changed that it rests on, and moves it along', () => {
  expect(
    play(
      `${FIRST}It was late.\n\nThen Hope came.`,
      `${FIRST}It was very late.\n\nThen Hope came.`,
      `${FIRST}It was very, very late.\n\nThen Hope came.`,
    ),
  ).toEqual([
    'asked: Bill@12 Bill: 0 small, Hope@44 Hope: 0 small',
    'kept: Bill@12 Bill: 0 small, Hope@49 Hope: 0 small',
    'kept: Bill@12 Bill: 0 small, Hope@55 Hope: 0 small',
  ])
})

it('asks again when a word comes or goes that it goes by, or that it counted', () => {
  expect(
    play(
      `${FIRST}It was late.`,
      `${FIRST}It was hope.`,
      `${FIRST}It was a bill.`,
      `${FIRST}It was Anna.`,
      `${FIRST}It was late.`,
    ),
  ).toEqual([
    'asked: Bill@12 Bill: 0 small',
    'kept: Bill@12 Bill: 0 small',
    'asked: Bill@12 Bill: 1 small',
    'asked: Bill@12 Bill: 0 small, Anna@32 Anna: 0 small',
    'asked: Bill@12 Bill: 0 small',
  ])
})

it('asks again when paragraphs come or go, become something else, or have other quotation marks', () => {
  const versions = [
    `${FIRST}It was late.`,
    `${FIRST}It was late.\n\nIt was later.`,
    `${FIRST}It was “late”.\n\nIt was later.`,
    `${FIRST}It was “late.\n\nIt was later.`,
  ]
  expect(play(...versions).map((said) => said.split(':')[0])).toEqual(['asked', 'asked', 'asked', 'asked'])
})
