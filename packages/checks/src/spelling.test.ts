import {buildDocument, type Context, readText} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {expect, it} from 'vitest'
import {spelling} from './spelling.ts'

const say = (text: string, more: Partial<Context> = {}): readonly string[] => {
  const document = buildDocument(readText(text), {
    lexicon: loadLexicon(),
    vocabulary: new Set(),
    sources: [],
    ...more,
  })
  return [...spelling(document, {foreign: [], ask: 4, far: 6, sure: 2})].map(
    ({span, message, fix, sure}) =>
      `${span.start}-${span.end}: ${message}${fix === undefined ? '' : ` → ${[fix].flat().join(', ')}`}${sure === false ? ' (unsure)' : ''}`,
  )
}

it('says a word once, with its count', () => {
  expect(say('The comittee met. A comittee rose.')).toEqual([
    '4-12: Write “committee”, not “comittee”, here and once more → committee',
  ])
})

it('lets the draft, the house and the sources have their own words', () => {
  expect(say('The frobnic rose, a frobnic fell, and no frobnic stayed.')).toEqual([])
  expect(say('The comittee met.', {vocabulary: new Set(['comittee'])})).toEqual([])
  expect(say('The comittee met.', {sources: [{path: 'a.txt', text: 'a comittee', format: 'text'}]})).toEqual(
    [],
  )
})

it('takes an unknown capitalised word for a name, and a common word at the start of a sentence for a slip', () => {
  expect(say('Goverment sources met Mr Gorverman in Minnisoto.')).toEqual([
    '0-9: Write “Government”, not “Goverment” → Government',
  ])
})

it('asks the speller only about what looks like no word', () => {
  const asked: string[] = []
  const speller: Context['speller'] = {
    unknown: (words) => {
      asked.push(...words)
      return new Map(words.map((word) => [word, ['qoph']]))
    },
  }
  expect(say('The fursuit hid a qzxvwk.', {speller})).toEqual(['18-24: Write “qoph”, not “qzxvwk” → qoph'])
  expect(asked).toEqual(['qzxvwk'])
})

it('is silent on what is not English', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const words = Array.from(
    {length: 5000},
    (_, at) =>
      `x${letters[at % 26]}q${letters[(at * 7) % 26]}z${at % 2 ? 'v' : 'w'}${letters[Math.floor(at / 26) % 26]}${letters[Math.floor(at / 676) % 26]}`,
  )
  expect(say(words.join(' '))).toEqual([])
})
