import {buildDocument, isBareOwner, mayBeOwned, readText} from '@copydesk/core'
import {expect, it} from 'vitest'
import {loadLexicon} from '../load-lexicon.ts'
import {loadUsage} from '../load-usage.ts'

const usage = loadUsage()

/** The words that rather lack their apostrophe than not. */
const ownersIn = (text: string): readonly string[] => {
  const document = buildDocument(readText(text), {lexicon: loadLexicon(), vocabulary: new Set(), sources: []})
  const {words, sentences} = document
  return words.flatMap(({form, sentence: at, index, text: written}) => {
    const sentence = sentences[at]
    if (!sentence || !isBareOwner(form) || !mayBeOwned(words[index + 1])) return []
    const place = {words, sentence, kinds: usage.kinds(words, sentence), index}
    return usage.owner(place, {whole: 0, stem: 0}).margin > 0 ? [written] : []
  })
}

it('tells owners from plurals before a noun', () => {
  expect(
    ownersIn('The storm tore off the hotels roof, and Britains economy fell in last weeks rain.'),
  ).toEqual(['hotels', 'Britains', 'weeks'])
})

it('leaves plurals that describe, that act and that are given something', () => {
  expect(ownersIn('The sports minister says sailors face arms charges, and ships use the canal.')).toEqual([])
})

it('takes a sentence of marks and words in s', () => {
  expect(ownersIn('“”, — Ss As ss ss Ss … And 12 ; UNs As us Us.')).toBeDefined()
})
