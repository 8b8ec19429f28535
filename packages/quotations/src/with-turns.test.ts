import {buildDocument, readText} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {expect, it} from 'vitest'
import {audit} from './audit.ts'

const turns = (draft: string, text: string): readonly string[] => {
  const sources = [{path: 'speech.txt', text, format: 'text' as const}]
  const document = buildDocument(readText(draft), {lexicon: loadLexicon(), vocabulary: new Set(), sources})
  return audit(document).flatMap(({judged}) =>
    (judged?.differences ?? []).filter(({kind}) => kind === 'turn').map(({source}) => source),
  )
}

const TAX = 'Friends, let me be plain. I do not think that we should raise taxes this year. They are high.'
const IF = 'The harbour is old. If we close the harbour this year, the town will starve.'
const THEY = 'Some people say that the harbour is beyond saving today. I have seen it stand in every storm.'

it.each([
  ['“We should raise taxes this year,” Marsh said.', TAX, 'I do not think that'],
  ['Marsh said that “we should raise taxes this year”.', TAX, 'I do not think that'],
  ['Marsh told the council on Monday: “We should raise taxes this year.”', TAX, 'I do not think that'],
  ['“… we should raise taxes this year,” Marsh said.', TAX, 'I do not think that'],
  [
    '“We should raise taxes,” Marsh said.',
    'I don’t believe we should raise taxes, not now.',
    'I don’t believe',
  ],
  [
    '“We should raise taxes,” Marsh said.',
    'I am not saying that we should raise taxes.',
    'I am not saying that',
  ],
  [
    '“We must sell the bridge,” Marsh said.',
    'It is a myth that we must sell the bridge.',
    'It is a myth that',
  ],
  ['“We close the harbour this year,” Marsh said.', IF, 'If'],
  ['“The harbour is beyond saving today,” Marsh said.', THEY, 'Some people say that'],
  [
    '“We must sell the bridge,” Marsh said.',
    'I hear you, and I know you. And they tell us: “We must sell the bridge.” I will not. I know you.',
    'they tell us',
  ],
])('%s', (draft, source, turn) => {
  expect(turns(draft, source)).toEqual([turn])
})

it.each([
  // The draft says it itself.
  ['Marsh did not think that “we should raise taxes this year”.', TAX],
  ['“I do not think that we should raise taxes this year,” Marsh said.', TAX],
  ['“I do not think”, Marsh said, “that we should raise taxes this year.”', TAX],
  ['“I do not think,” Marsh said. “We should raise taxes this year.”', TAX],
  ['Marsh rejected a call that “we should raise taxes this year”.', TAX],
  ['Marsh was against it. “We should raise taxes this year,” she said, was no answer.', TAX],
  ['What if “we close the harbour this year”, Marsh asked.', IF],
  ['“The town will starve,” Marsh said.', IF],
  ['“If we close the harbour this year, the town will starve,” Marsh said.', IF],
  ['Marsh spoke of critics. “The harbour is beyond saving today,” they said.', THEY],
  ['“The harbour is beyond saving today,” some people said.', THEY],
  ['Marsh met the neighbours. “The harbour is beyond saving today,” they said.', THEY],
  // Part of a sentence that claims nothing.
  ['Marsh said a rise in “taxes this year” was no answer.', TAX],
  ['Marsh called it “beyond saving today”.', THEY],
  // Said plainly elsewhere.
  ['“We should raise taxes this year,” Marsh said.', `${TAX} No: we should raise taxes this year!`],
  [
    '“We’ll not sell our bridge,” Marsh said.',
    'If we will not sell our bridge, it stands. We’ll not sell our bridge.',
  ],
  // What stands behind these words is so.
  ['“We are here again,” Marsh said.', 'I cannot believe that we are here again, my friends.'],
  ['“We have nothing to fear,” Marsh said.', 'Never forget that we have nothing to fear, my friends.'],
  ['“We have nothing to fear,” Marsh said.', 'I do not doubt that we have nothing to fear, my friends.'],
  ['“We must save the bridge,” Marsh said.', 'It is no myth that we must save the bridge.'],
  ['“We must save the bridge,” Marsh said.', 'I am one of those who say that we must save the bridge.'],
  ['“We should raise our taxes,” Marsh said.', 'Do you not think that we should raise our taxes?'],
  ['“The story about the bridge,” Marsh said.', 'I do not believe the story about the bridge.'],
  ['“We must save the bridge,” Marsh said.', 'I say what I think. We must save the bridge.'],
])('lets be: %s', (draft, source) => {
  expect(turns(draft, source)).toEqual([])
})
