import {expect, it} from 'vitest'
import {tokensOf} from './tokens.ts'

const words = (text: string): readonly string[] =>
  tokensOf(text).sentences.flatMap((sentence) =>
    sentence.words.flatMap((at, index) => (index % 2 ? [] : [text.slice(at, sentence.words[index + 1])])),
  )

it('reads a long block in pieces that end with a sentence', () => {
  const text = 'The talks went on all night in Paris. '.repeat(500)
  expect(tokensOf(text).sentences).toHaveLength(500)
  expect(words(text)).toHaveLength(4000)
})

it('keeps every letter of a block without sentences or spaces', () => {
  expect(words('a'.repeat(10_000)).join('')).toBe('a'.repeat(10_000))
})

it('leaves the full stop out of a word, unless the word is made with stops', () => {
  expect(words('Mr. Smith of the U.S. came in. The rest stayed.')).toEqual([
    'Mr',
    'Smith',
    'of',
    'the',
    'U.S.',
    'came',
    'in',
    'The',
    'rest',
    'stayed',
  ])
})

it('ends a sentence at a preposition that the parser takes for an abbreviation', () => {
  const text = 'The minister came in. The rest stayed in Paris.'
  expect(tokensOf(text).sentences.map(({start, end}) => text.slice(start, end))).toEqual([
    'The minister came in.',
    'The rest stayed in Paris.',
  ])
})

it('makes one word of a letter in brackets and what it belongs to', () => {
  expect(words('He said “[w]hen it rains, [T]he roof [a] leaks[b]”.')).toEqual([
    'He',
    'said',
    '[w]hen',
    'it',
    'rains',
    '[T]he',
    'roof',
    'a',
    'leaks',
    'b',
  ])
})
