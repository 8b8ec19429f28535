import {buildDocument, Kind, readText, SURE_KIND} from '@copydesk/core'
import {expect, it} from 'vitest'
import {loadLexicon} from '../load-lexicon.ts'
import {loadUsage} from '../load-usage.ts'

const names = new Map(Object.entries(Kind).map(([name, kind]) => [kind as number, name]))

const kindsIn = (text: string): string => {
  const document = buildDocument(readText(text), {lexicon: loadLexicon(), vocabulary: new Set(), sources: []})
  return document.sentences
    .map((sentence) =>
      [...loadUsage().kinds(document.words, sentence)]
        .map(
          (kind, index) =>
            `${document.words[sentence.firstWord + index]?.text}/${names.get(kind & ~SURE_KIND)}`,
        )
        .join(' '),
    )
    .join(' | ')
}

it('tells what a word is by what stands beside it', () => {
  expect(kindsIn('The talks failed.')).toBe('The/determiner talks/plural failed/past')
  expect(kindsIn('She talks to the press.')).toBe(
    'She/pronoun talks/verbS to/preposition the/determiner press/noun',
  )
  expect(kindsIn('The plan was to plan ahead.')).toBe(
    'The/determiner plan/noun was/past to/to plan/verb ahead/adverb',
  )
})

it('knows names, possessives and numbers by their form', () => {
  expect(kindsIn('Jo Zarquon met the city’s 12 mayors in 2019.')).toBe(
    'Jo/name Zarquon/name met/past the/determiner city’s/possessive 12/number mayors/plural in/preposition 2019/number',
  )
})

it('reads each sentence by itself, and marks without words', () => {
  expect(kindsIn('Yes. No! — 3')).toBe('Yes/adverb | No/adverb | 3/number')
})
