import {expect, it} from 'vitest'
import {buildDocument} from './build-document.ts'
import type {Document} from './document.ts'
import type {Lexicon} from './lexicon.ts'
import {readText} from './read-text.ts'
import {type Tokens, tokensOf} from './tokens.ts'
import {wordCounts} from './word-counts.ts'

const lexicon = {has: () => true, zipf: () => 0, tags: () => 0} as unknown as Lexicon
const tokens = new Map<string, Tokens>()
const read = (text: string): Tokens => {
  const known = tokens.get(text) ?? tokensOf(text)
  tokens.set(text, known)
  return known
}

/** A reading that keeps the tokens of the readings before. */
const again = (text: string): Document =>
  buildDocument(readText(text), {lexicon, vocabulary: new Set(), sources: []}, read)
const WORDS = ['See', 'The', 'cat', 'dog', 'dogs', 'end', 'or', 'ran', 'the']
const sorted = (document: Document): readonly string[] => {
  const counts = wordCounts(document)
  return WORDS.flatMap((word) => (counts.has(word) ? `${word} ${counts.get(word)}` : []))
}

it('counts what changed, and an earlier reading again when it is asked', () => {
  const texts = [
    'The cat.\n\nSee www.cats.org or the cat.\n\nThe dog.\n\nThe end.',
    'The cat.\n\nSee www.cats.org or the cat.\n\nThe dogs ran.\n\nThe end.',
    'The cat.\n\nSee the cat.\n\nThe end.',
    'The end.',
    'The cat.\n\nThe cat.\n\nThe end.',
  ]
  const documents = texts.map(again)
  const fresh = texts.map((text) =>
    sorted(buildDocument(readText(text), {lexicon, vocabulary: new Set(), sources: []})),
  )
  expect(documents.map(sorted)).toEqual(fresh)
  expect([...documents].reverse().map(sorted)).toEqual([...fresh].reverse())
  expect(fresh[1]).toEqual(['See 1', 'The 3', 'cat 2', 'dogs 1', 'end 1', 'or 1', 'ran 1', 'the 1'])
})
