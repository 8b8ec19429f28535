import {buildDocument, readText} from '@copydesk/core'
import {expect, it} from 'vitest'
import {loadLexicon} from '../load-lexicon.ts'
import {loadUsage} from '../load-usage.ts'
import {numberVerb} from './open-verbs.ts'

const usage = loadUsage()
const tellOf = numberVerb(loadLexicon())

/** What is told of the verbs of a text: the head of the subject, and how many it is. */
const subjectsIn = (text: string): readonly string[] => {
  const document = buildDocument(readText(text), {lexicon: loadLexicon(), vocabulary: new Set(), sources: []})
  const {words, sentences} = document
  return words.flatMap(({form, sentence: at, index}) => {
    const sentence = sentences[at]
    const kinds = sentence && usage.kinds(words, sentence)
    if (!kinds || !tellOf(form, kinds.at(index - sentence.firstWord))) return []
    const number = usage.number({words, sentence, kinds, index})
    return number ? [`${words[number.head]?.text} ${number.one > 0 ? 'one' : 'many'}`] : ['none']
  })
}

it('finds the subject far from its verb', () => {
  expect(subjectsIn('The owner of the two boats, an old man of few words, was late.')).toEqual(['owner one'])
  expect(subjectsIn('The boats, along with the engine, were sold.')).toEqual(['boats many'])
})

it('says the same whichever form stands there', () => {
  expect(subjectsIn('The owner of the two boats, an old man of few words, were late.')).toEqual(['owner one'])
  expect(subjectsIn('Zarquon have sailed, and there are no wind.')).toEqual(['Zarquon one', 'wind one'])
})

it('finds the subject of any other verb', () => {
  expect(subjectsIn('The owner of the two boats say that they leak.')).toEqual(['owner one', 'they many'])
  expect(subjectsIn('Sales of the old ferry continues to grow.')).toEqual(['Sales many', 'none'])
})

it('asks nothing of a verb without a subject of its own', () => {
  expect(subjectsIn('They will have sailed.')).toEqual(['none'])
  expect(subjectsIn('She wants to do it.')).toEqual(['She one', 'none'])
})

it('takes a verb without any words beside it', () => {
  expect(subjectsIn('Is.')).toHaveLength(1)
  expect(subjectsIn('“, — is … ; are (has).')).toHaveLength(3)
})
