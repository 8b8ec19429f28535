import {buildDocument, Kind, readText, type Sentence} from '@copydesk/core'
import {expect, it} from 'vitest'
import {loadLexicon} from '../load-lexicon.ts'
import {loadUsage} from '../load-usage.ts'

const names = new Map(Object.entries(Kind).map(([name, kind]) => [kind as number, name]))

const kindsIn = (text: string): string => {
  const {words, sentences} = buildDocument(readText(text), {
    lexicon: loadLexicon(),
    vocabulary: new Set(),
    sources: [],
  })
  const inSentence = (sentence: Sentence): string => {
    const kinds = loadUsage().kinds(words, sentence)
    return words
      .slice(sentence.firstWord, sentence.lastWord)
      .map((word, place) => `${word.text}/${names.get(kinds.at(place))}`)
      .join(' ')
  }
  return sentences.map(inSentence).join(' | ')
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

it('gives the same wherever it is asked first', () => {
  const {words, sentences} = buildDocument(
    readText('The minister said talks with the rebel leader last week had failed to end the long strike.'),
    {lexicon: loadLexicon(), vocabulary: new Set(), sources: []},
  )
  const [sentence] = sentences
  if (!sentence) throw new Error('Expected a sentence')
  const forwards = loadUsage().kinds(words, sentence)
  const backwards = loadUsage().kinds(words, sentence)
  const places = words.map(({index}) => index)
  const told = places.map((place) => forwards.at(place))
  expect(places.toReversed().map((place) => backwards.at(place))).toEqual(told.toReversed())
  expect(new Set(told).size).toBeGreaterThan(5)
})
