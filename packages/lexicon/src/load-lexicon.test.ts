import {Dialects, type Lexicon, Names, Tags} from '@copydesk/core'
import {expect, test} from 'vitest'
import {lexiconFrom} from './lexicon-from.ts'
import {loadLexicon} from './load-lexicon.ts'

const lexicon: Lexicon = loadLexicon()

const named = (table: Readonly<Record<string, number>>, bits: number): string =>
  Object.keys(table)
    .filter((name) => ((table[name] ?? 0) & bits) !== 0)
    .join(' ')

test('capitals count, but a sentence may begin with any word', () => {
  const known = ['the', 'The', 'THE', 'Paris', 'PARIS', "Paris's", "sanctions'", "don't"].filter(lexicon.has)
  expect(known).toEqual(['the', 'The', 'THE', 'Paris', 'PARIS', "Paris's", "sanctions'", "don't"])
  expect(['paris', 'robUSt', 'tHe', 'teh', '1th', '', "'s", 'constructor'].filter(lexicon.has)).toEqual([
    'constructor',
  ])
})

test('dialects are those whose dictionaries have the form', () => {
  expect(named(Dialects, lexicon.dialects('colour'))).toBe('gb au ca za')
  expect(named(Dialects, lexicon.dialects('color'))).toBe('us')
  expect(named(Dialects, lexicon.dialects('government'))).toBe('us gb au ca za')
})

test('parts of speech: closed classes are complete, verbs have their own forms only', () => {
  const tags = (form: string): string => `${form}: ${named(Tags, lexicon.tags(form))}`
  expect(['its', 'whose', 'would', 'went', 'gone', 'lose', 'colours', 'quickly', 'than'].map(tags)).toEqual([
    'its: determiner pronoun',
    'whose: determiner pronoun',
    'would: modal',
    'went: past',
    'gone: participle adjective',
    'lose: verb',
    'colours: plural verbS',
    'quickly: adverb',
    'than: preposition',
  ])
})

test('frequency tells a rare word from a common one', () => {
  expect(lexicon.zipf('the')).toBeGreaterThan(7)
  expect(lexicon.zipf('losing') - lexicon.zipf('loosing')).toBeGreaterThan(1.5)
  expect(lexicon.zipf('paris')).toBe(lexicon.zipf('Paris'))
})

test('names tell what they may name', () => {
  expect(named(Names, lexicon.names('Keir'))).toContain('forename')
  expect(named(Names, lexicon.names('Ukraine'))).toBe('place')
  expect(lexicon.suggestible('shit')).toBe(false)
  expect(lexicon.suggestible('ship')).toBe(true)
})

test('other bytes are refused', () => {
  expect(() => lexiconFrom(new ArrayBuffer(64))).toThrow('Expected lexicon.bin of this version')
})
