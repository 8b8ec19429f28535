import type {Paragraph, SentenceContent} from 'nlcst'
import {EnglishParser} from './english-parser.ts'

/** Whether a full stop behind a word ends the sentence: `never` after “Mr”, not `alone` after “10” unless a mark closes behind it. */
export type Stopping = 'ends' | 'alone' | 'never'

/** The parser knows no longer ones, in small letters and in all. */
const LONGEST_SMALL = 5
const LONGEST = 10
const MOST = 20_000

const parser = new EnglishParser()
let known = new Map<string, Stopping>()

const word = (value: string): SentenceContent => ({type: 'WordNode', children: [{type: 'TextNode', value}]})

/** Asks the parser whether it takes two sentences for one: the word with its full stop, and another that starts in a certain way. */
const joins = (text: string, start: SentenceContent): boolean => {
  const paragraph: Paragraph = {
    type: 'ParagraphNode',
    children: [
      {type: 'SentenceNode', children: [word(text), {type: 'PunctuationNode', value: '.'}]},
      {type: 'SentenceNode', children: [start, word('A')]},
    ],
  }
  for (const pass of parser.tokenizeParagraphPlugins) pass(paragraph)
  return paragraph.children.filter(({type}) => type === 'SentenceNode').length === 1
}

const asked = (text: string): Stopping => {
  if (joins(text, {type: 'PunctuationNode', value: '”'})) return 'never'
  return joins(text, {type: 'WhiteSpaceNode', value: ' '}) ? 'alone' : 'ends'
}

/** Tells what the parser makes of a full stop behind a word. */
export const stoppingOf = (text: string): Stopping => {
  if (text.length > LONGEST || (text.length > LONGEST_SMALL && /^[a-z]/.test(text))) return 'ends'
  const before = known.get(text)
  if (before) return before
  const stopping = asked(text)
  if (known.size >= MOST) known = new Map()
  known.set(text, stopping)
  return stopping
}
