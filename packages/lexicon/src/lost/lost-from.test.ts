import {buildDocument, readText} from '@copydesk/core'
import {expect, it} from 'vitest'
import {loadLexicon} from '../load-lexicon.ts'
import {loadUsage} from '../load-usage.ts'

/** What seems to be lost with the odds of ten to one. */
const SURE = 2.3

const lost = (text: string): readonly string[] => {
  const document = buildDocument(readText(text), {lexicon: loadLexicon(), vocabulary: new Set(), sources: []})
  const {words, sentences} = document
  const usage = loadUsage()
  return sentences.flatMap((sentence) =>
    [...usage.lost(words, sentence, () => usage.kinds(words, sentence))]
      .filter(({margin}) => margin > SURE)
      .map(({word, lost: small}) => `${words[word - 1]?.text} [${small}] ${words[word]?.text}`),
  )
}

it('misses the small words that two others call for', () => {
  expect(lost('The firm plans build a factory near the river.')).toEqual(['plans [to] build'])
  expect(lost('The police found a knife in kitchen of the house.')).toEqual(['in [the] kitchen'])
  expect(lost('The report was written by group of experts.')).toEqual(['by [a] group'])
  expect(lost('The work is part a larger plan for the town.')).toEqual(['part [of] a'])
})

it('misses nothing in the same sentences as they should stand', () => {
  expect(lost('The firm plans to build a factory near the river.')).toEqual([])
  expect(lost('The police found a knife in the kitchen of the house.')).toEqual([])
  expect(lost('The report was written by a group of experts.')).toEqual([])
})

it('lets nouns stand bare that can', () => {
  expect(lost('They went to school by train, and he was in hospital at night.')).toEqual([])
})

it('looks neither into short pieces nor across marks', () => {
  expect(lost('In kitchen. By, group; of (experts) “plans” build — 12 of UNICEF.')).toEqual([])
})
