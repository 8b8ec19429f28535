import {buildDocument, readText} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {expect, it} from 'vitest'
import {quotationsOf} from './quotations-of.ts'

const told = (text: string): readonly string[] =>
  quotationsOf(
    buildDocument(readText(text), {lexicon: loadLexicon(), vocabulary: new Set(), sources: []}),
  ).map(
    ({kind, speaker, cue, parts}) =>
      `${kind}: ${speaker ?? '–'} ${cue ?? '–'}${parts.length > 1 ? ` ×${parts.length}` : ''}`,
  )

it.each([
  ['“The wall is sound,” said Sir Ian Calder, an engineer.', 'speech: Ian Calder said'],
  ['“The wall is sound,” the engineer Ian Calder told the council.', 'speech: Ian Calder told'],
  [
    'However, Norwegian Prime Minister Ada Halvorsen said the wall was “sound and fair”.',
    'speech: Ada Halvorsen said',
  ],
  ['According to Halvorsen, the wall is “sound and fair”.', 'speech: Halvorsen according to'],
  ['Halvorsen met Calder, describing the wall as “sound and fair”.', 'speech: Halvorsen describing'],
  ['The wall was described by Calder as “sound and fair”.', 'speech: Calder described'],
  ['“The wall is sound.” Calder said nothing more.', 'speech: – –'],
  ['“The wall is sound,” she said, “and it will stand.”', 'speech: she said ×2'],
  ['“The wall is sound and fair,”\n\nIan Calder, engineer', 'speech: Ian Calder –'],
  ['“The wall is sound,” said Rev. Ian Calder on Monday.', 'speech: Ian Calder said'],
  ['“The wall is sound,” said Lt. Col. Ian Calder of St. Louis.', 'speech: Ian Calder said'],
  ['In St. Louis, Prof. Ian Calder called the wall “sound and fair”.', 'speech: Ian Calder called'],
  ['“The wall is sound,” Martin Luther King said.', 'speech: Martin Luther King said'],
  ['“The wall is sound,” former Prime Minister John Major said.', 'speech: John Major said'],
  ['“The wall is sound,” said Prime Minister John Major.', 'speech: John Major said'],
  ['“The wall is sound,” said Sheriff Ian King.', 'speech: Ian King said'],
  ['“The wall is sound,” said John Sergeant, the reporter.', 'speech: John Sergeant said'],
  ['“The wall is sound,” said Lord Chief Justice Ada Carr.', 'speech: Ada Carr said'],
  ['“The wall is sound,” said Sir John Major.', 'speech: John Major said'],
  ['“The wall is sound,” Sen. Angus King said.', 'speech: Angus King said'],
  ['“The wall is sound,” said Lord Justice Calder.', 'speech: Calder said'],
  ['“The wall is sound,” said Major Ian Calder.', 'speech: Ian Calder said'],
  ['“The wall is sound,” said Prince Harry.', 'speech: Harry said'],
  ['“The wall is sound,” said Labour Prime Minister Ada Carr.', 'speech: Ada Carr said'],
  ['They saw “The Wall of the North” twice.', 'title: – –'],
  ['Ian “The Wall” Calder played in goal.', 'nickname: – –'],
  ['It was a so-called “soft opening” in May.', 'scare: – –'],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual([wanted])
})
