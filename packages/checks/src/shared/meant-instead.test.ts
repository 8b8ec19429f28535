import {buildDocument, readText} from '@copydesk/core'
import {loadLanguageModel, loadLexicon, loadUsage} from '@copydesk/lexicon'
import {expect, it} from 'vitest'
import {meantInstead} from './meant-instead.ts'

const meantFor = (word: string, text: string): string | undefined => {
  const document = buildDocument(readText(text), {
    lexicon: loadLexicon(),
    model: loadLanguageModel(),
    usage: loadUsage(),
    vocabulary: new Set(),
    sources: [],
  })
  const place = document.words.find(({form}) => form.lower === word)
  return place && meantInstead(document, place)
}

it('gives the word that those around it call for', () => {
  expect(meantFor('how', 'The man how sold the house has left the town.')).toBe('who')
  expect(meantFor('he', 'They met at he end of the road.')).toBe('the')
})

it('gives none where they call for what stands there', () => {
  expect(meantFor('than', 'The mayor said it was more than enough.')).toBeUndefined()
})
