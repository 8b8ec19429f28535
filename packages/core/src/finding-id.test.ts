import fc from 'fast-check'
import {expect, it} from 'vitest'
import {buildDocument} from './build-document.ts'
import {wholeDocument} from './check.ts'
import type {Document} from './document.ts'
import {hashOf} from './finding-id.ts'
import type {Lexicon} from './lexicon.ts'
import {readText} from './read-text.ts'
import {defineRule} from './rule.ts'
import {runRules} from './run-rules.ts'

const lexicon = {has: () => true, zipf: () => 5, tags: () => 0, names: () => 0} as unknown as Lexicon

const rule = defineRule(
  wholeDocument(function* ({words}: Document, _options: object) {
    for (const word of words) if (word.text === 'slip') yield {span: word, message: 'A slip'}
  }),
  {
    id: 'slip',
    summary: '',
    why: '',
    kind: 'typo',
    level: 'error',
    fix: 'none',
    quoted: 'flag',
    yields: [],
    options: {},
  },
)

const idsOf = (text: string): readonly string[] => {
  const document = buildDocument(readText(text), {lexicon, vocabulary: new Set(), sources: []})
  return runRules(document, [{rule, level: 'error', options: {}}]).map(({id}) => id)
}

const line = fc
  .array(fc.constantFrom('one', 'two', 'three', 'four'), {minLength: 3, maxLength: 8})
  .map((words) => `The ${words.join(' ')} end.`)

it('stays while other paragraphs change', () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (before, after) => {
      const [id] = idsOf('Here is a slip of the pen.')
      expect(idsOf([...before, 'Here is a slip of the pen.', ...after].join('\n\n'))).toEqual([id])
    }),
  )
})

it('stays while words further off change', () => {
  const [id] = idsOf('Yesterday we saw here is a slip of the pen that he dropped.')
  expect(idsOf('Today they say here is a slip of the pen.')).not.toEqual([])
  expect(idsOf('Today they know that here is a slip of the ink.')).toEqual([id])
})

it('changes with the words beside it, and numbers what is alike', () => {
  const [first] = idsOf('Here is a slip of the pen.')
  expect(idsOf('Here is the slip of the pen.')).not.toEqual([first])
  const [one, two] = idsOf('Here is a slip of the pen.\n\nHere is a slip of the pen.')
  expect([one, two === one]).toEqual([first, false])
})

it('spreads', () => {
  const hashes = new Set(Array.from({length: 50_000}, (_, n) => hashOf(`finding ${n}`)))
  expect(hashes.size).toBe(50_000)
})
