import {expect, it} from 'vitest'
import type {Context} from './document.ts'
import type {Form} from './form.ts'
import {IncrementalRunner} from './incremental.ts'
import type {Lexicon} from './lexicon.ts'
import {readText} from './read-text.ts'
import {SpellingPlaces} from './spelling-places.ts'

const lexicon = {has: () => true, zipf: () => 5, tags: () => 0, names: () => 0} as unknown as Lexicon
const context: Context = {lexicon, vocabulary: new Set(), sources: []}
const isName = ({shape}: Form): boolean => shape === 'capitalised'

/** Reads versions of a draft one after another; tells of those that are not `passed` over where each name stands. */
const play = (...texts: readonly (string | {readonly passed: string})[]): readonly string[] => {
  const runner = new IncrementalRunner()
  const places = new SpellingPlaces(isName)
  return texts.flatMap((text) => {
    const {document} = runner.run(readText(typeof text === 'string' ? text : text.passed), context, [])
    if (typeof text !== 'string') return []
    places.moveTo(document)
    const names = [...places.forms].map(
      (form) =>
        `${form.text} ${places
          .of(form)
          ?.map(({start}) => start)
          .join(',')}`,
    )
    return `${places.size}: ${names.sort().join(' ')}`
  })
}

it('finds spellings where they stand now, above an edit, in it and below it', () => {
  expect(
    play(
      'We met Ann.\n\nThen Bob saw Ann.\n\nAnd Ann went.',
      'We met Ann.\n\nThen Bob and Ann saw Ann.\n\nAnd Ann went.',
      'We met Ann.\n\nThen he left.\n\nAnd Ann went.',
      'We met Ann.\n\nAnd Ann went.\n\nNot Bob.',
    ),
  ).toEqual([
    '5: And 32 Ann 7,26,36 Bob 18 Then 13 We 0',
    '5: And 40 Ann 7,26,34,44 Bob 18 Then 13 We 0',
    '4: And 28 Ann 7,32 Then 13 We 0',
    '5: And 13 Ann 7,17 Bob 32 Not 28 We 0',
  ])
})

it('finds them where a paragraph became another and then what it was, unseen', () => {
  const draft = 'We met Ann.\n\nThen Bob left.'
  expect(play(draft, {passed: 'We met Eve.\n\nThen Bob left.'}, draft, `So ${draft}`)).toEqual([
    '4: Ann 7 Bob 18 Then 13 We 0',
    '4: Ann 7 Bob 18 Then 13 We 0',
    '5: Ann 10 Bob 21 So 0 Then 16 We 3',
  ])
})
