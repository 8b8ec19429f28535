import {buildDocument, readText} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {expect, it} from 'vitest'
import {audit} from './audit.ts'

const speech = `Thank you all. The ferry was never meant to carry an economy on its back.
As Ada Weller wrote, “a town with one way out is a trap”, and she was right.
We will open the bridge on the first of May, whatever the weather does.
There will be no tolls on it for as long as I hold this office.`

const notes = (draft: string, text = speech, path = 'speech.txt'): readonly string[] => {
  const sources = [{path, text, format: 'text' as const}]
  const context = {lexicon: loadLexicon(), vocabulary: new Set<string>(), sources}
  return audit(buildDocument(readText(draft), context)).map(({judged}) =>
    [judged?.verdict, judged?.note].filter((said) => said !== undefined).join(': '),
  )
}

const others =
  '“The ferry was never meant to carry an economy on its back,” Laura Marsh said.\n\n“We will open the bridge on the first of May,” Marsh added.\n\nMarsh thanked them: “Thank you all.”\n\n'

it('asks why one of many quotations of a speech is another person’s', () => {
  expect(notes(`${others}“There will be no tolls on it,” said Daniel Okafor.`)).toEqual([
    'edited',
    'edited',
    'edited',
    'misattributed: The draft gives the other words of this source to Laura Marsh, these to Daniel Okafor',
  ])
})

it('leaves those who quote, whom the speech quotes, and all that is no person', () => {
  for (const said of [
    '“There will be no tolls on it,” said Daniel Okafor, quoting the governor.',
    'Ada Weller wrote that “a town with one way out is a trap”.',
    '“There will be no tolls on it,” Sky News reported.',
    '“There will be no tolls on it,” she said.',
  ])
    expect(notes(others + said).at(-1)).toMatch(/^(?:edited|verbatim)$/)
})

it('goes by a single quotation where the file has the name', () => {
  const draft =
    '“We will open the bridge on the first of May,” Laura Marsh said.\n\n“There will be no tolls on it,” said Daniel Okafor.'
  expect(notes(draft).at(-1)).toBe('edited')
  expect(notes(draft, speech, 'marsh.txt').at(-1)).toMatch(/^misattributed/)
})

it('knows the speaker of a heading', () => {
  const draft = 'Laura Marsh spoke in Alder on Monday.\n\n“There will be no tolls on it,” said Daniel Okafor.'
  expect(notes(draft, `Remarks by Governor Laura Marsh at the opening\n\n${speech}`)).toEqual([
    'misattributed: The source gives these words to Laura Marsh, not to Daniel Okafor',
  ])
})
