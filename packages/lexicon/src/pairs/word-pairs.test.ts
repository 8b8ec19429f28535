import {formOf} from '@copydesk/core'
import {expect, it} from 'vitest'
import {loadLexicon} from '../load-lexicon.ts'
import {loadWordPairs} from '../load-word-pairs.ts'

const ratioOf = (first: string, second: string): number => {
  const [a, b] = [first, second].map((word) => (word === '' ? undefined : formOf(word, loadLexicon())))
  return loadWordPairs().ratio(a, b)
}

it('knows which words stand side by side', () => {
  expect(ratioOf('grand', 'jury')).toBeGreaterThan(2)
  expect(ratioOf('have', 'shown')).toBeGreaterThan(ratioOf('have', 'how') + 1)
  expect(ratioOf('the', 'or')).toBeLessThan(-1)
})

it('judges words that it never saw together by what they can be', () => {
  expect(ratioOf('must', 'recoup')).toBeGreaterThan(ratioOf('must', 'zebras'))
})

it('takes the edge of a sentence and what is no word', () => {
  expect(ratioOf('', 'The')).toBeDefined()
  expect(ratioOf('“', '')).toBeDefined()
})
