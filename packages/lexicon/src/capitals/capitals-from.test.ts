import {buildDocument, isCapitalWithin, readText} from '@copydesk/core'
import {expect, it} from 'vitest'
import {loadLexicon} from '../load-lexicon.ts'
import {loadUsage} from '../load-usage.ts'

const usage = loadUsage()

/** The capitals within sentences that are rather slips than names. */
const strayIn = (text: string): readonly string[] => {
  const document = buildDocument(readText(text), {lexicon: loadLexicon(), vocabulary: new Set(), sources: []})
  const {words, sentences} = document
  return words.flatMap((word) => {
    const sentence = sentences[word.sentence]
    if (!sentence || !isCapitalWithin(document, word)) return []
    const place = {words, sentence, kinds: usage.kinds(words, sentence), index: word.index}
    return usage.strayCapital(place, {small: 0, capital: 1}) > 0 ? [word.text] : []
  })
}

it('takes small words, verbs and adverbs for what they are, beside names too', () => {
  expect(strayIn('The ship sailed From Norway, which Denied that it Quickly left.')).toEqual([
    'From',
    'Denied',
    'Quickly',
  ])
})

it('leaves names that are words, too', () => {
  expect(strayIn('The minister met Frank Grant and Rose, and saw the White House.')).toEqual([])
})

it('takes a sentence of marks and capitals', () => {
  expect(strayIn('“”, — A Of The … And 12 ; UNICEF (A) Of Of.')).toBeDefined()
})
