import {buildDocument, readText} from '@copydesk/core'
import {expect, it} from 'vitest'
import {loadLexicon} from '../load-lexicon.ts'
import {loadUsage} from '../load-usage.ts'

const doubts = (text: string): readonly string[] => {
  const document = buildDocument(readText(text), {lexicon: loadLexicon(), vocabulary: new Set(), sources: []})
  return document.sentences.flatMap((sentence) =>
    [...loadUsage().doubts(document, sentence)].map(
      ({word, rival}) => `${document.words[word]?.text} → ${rival.word}`,
    ),
  )
}

it('doubts a word that its neighbours do not go with', () => {
  expect(doubts('She stood at he end of the long road last year.')).toEqual(['he → the'])
  expect(doubts('The talks where held in Paris in the spring.')).toEqual(['where → were'])
})

it('doubts a rare word that is one letter from what its neighbours go with', () => {
  expect(doubts('He won the prize for the lat time in May.')).toEqual(['lat → last'])
  expect(doubts('They have been waiting for the firs time in years.')).toEqual(['firs → first'])
})

it('doubts a common word that opens a sentence or a quotation', () => {
  expect(doubts('Out priority is to build a new bridge.')).toEqual(['Out → our'])
  expect(doubts('He said: “Three is no doubt that we lost.”')).toEqual(['Three → there'])
})

it('doubts a rarer word by what the sentence is about', () => {
  expect(doubts('The storm brought dangerous serf with waves over 30 feet high.')).toEqual(['serf → surf'])
  expect(doubts('Prices are set by steal makers and trade unions.')).toEqual(['steal → steel'])
})

it('doubts a rarer word that opens a sentence and is no name', () => {
  expect(doubts('Vary early in the morning the ship sank.')).toEqual(['Vary → very'])
})

it('takes a rarer word that opens a sentence for a name', () => {
  expect(doubts('Firs time in years that they came.')).toEqual([])
})

it('takes of several words the one that it is surest of', () => {
  expect(doubts('The town is survived by there bridges.')).toEqual(['there → three'])
})

it('doubts the order of two words', () => {
  expect(doubts('She the was first to leave the room last night.')).toEqual(['was → was the'])
})

it('doubts a small word by the clause that it stands in', () => {
  expect(doubts('The man how sold the old house has left the town.')).toEqual(['how → who'])
})

it('says nothing of a word that has but an unknown one beside it', () => {
  expect(doubts('Made with yuzu. “Pourquoi pas?” he says, and shrugs.')).toEqual([])
})

it('takes a small name inside a name for no slip', () => {
  expect(doubts('Power passed to Hamad bin Isa after the long war.')).toEqual([])
})

it('says nothing of a sentence as edited English has it', () => {
  expect(doubts('She moved to a small house in the country, and he went with her.')).toEqual([])
})

it('says nothing across quotation marks, where two voices meet', () => {
  expect(doubts('He called the plan “he is” and left for the north.')).toEqual([])
})

it('takes a sentence of marks, names and nothing', () => {
  expect(doubts('“”, — … 12 ; UNICEF (A) of of of.')).toBeDefined()
})
