import {buildDocument, type Lexicon, readText, Tags} from '@copydesk/core'
import {expect, it} from 'vitest'
import type {ContextOptions, Slip} from './shared/slip.ts'
import {wrongInContext} from './wrong-in-context.ts'

const tags = new Map<string, number>([
  ['countries', Tags.plural],
  ['country', Tags.noun],
  ['region', Tags.noun],
  ['regions', Tags.plural],
  ['walked', Tags.past | Tags.participle],
  ['going', Tags.gerund],
])

const lexicon: Lexicon = {
  has: () => true,
  suggestible: () => true,
  suggests: () => true,
  zipf: (form) => (form === 'of' || form === 'the' ? 7 : 4),
  dialects: () => 0,
  tags: (form) => tags.get(form) ?? 0,
  names: () => 0,
  isTitled: () => false,
  isAffix: () => false,
  hasTrigram: () => true,
}

const options = (slips: readonly Slip[]): ContextOptions => ({
  lists: {BE: 'am is are was were', MODALS: 'could would'},
  contexts: {'in a genitive': 'of ~ <noun>; ~ own'},
  slips,
})

const say = (text: string, ...slips: readonly Slip[]): readonly string[] => {
  const document = buildDocument(readText(text), {lexicon, vocabulary: new Set(), sources: []})
  return [...wrongInContext(document, options(slips))].map(
    ({span, message, sure, level}) =>
      `${text.slice(span.start, span.end)}: ${message}${sure === false ? ' (perhaps)' : (level ?? '') && ` (${level})`}`,
  )
}

it('takes a figure for the leeway of a slip, and nothing else', () => {
  const mistakes = (leeway: unknown) =>
    wrongInContext.mistakes(options([{wrong: 'discuss about', leeway} as Slip]))
  expect(mistakes(2)).toEqual([])
  const mistake = {keys: ['slips', 0, 'leeway'], message: 'expected a figure: a power of ten'}
  for (const leeway of ['much', Number.NaN, null]) expect(mistakes(leeway)).toEqual([mistake])
})

it('excepts words that only their capital tells', () => {
  const slip: Slip = {wrong: 'safety&<capital>', right: 'Security', when: '~ council', unless: 'national ~'}
  expect(say('The Safety Council met the National Safety Council.', slip)).toHaveLength(1)
})

it('finds words in every form of a verb', () => {
  const slip: Slip = {wrong: 'discuss+ about', right: '{1}'}
  expect(say('They discussed about it. Discussing about it is no use.', slip)).toEqual([
    'discussed about: Write “discussed”, not “discussed about”',
    'Discussing about: Write “Discussing”, not “Discussing about”',
  ])
})

it('sees words parted by a comma, a full stop or a paragraph as apart', () => {
  const slip: Slip = {wrong: 'discuss+ about', right: '{1}'}
  expect(
    say('As they discussed, about ten left. We discussed. About ten left.\n\nDiscuss\n\nAbout', slip),
  ).toEqual([])
})

it('tells how sure it is of a context', () => {
  const slip: Slip = {
    wrong: "it's",
    right: 'its',
    when: 'in a genitive',
    likely: '~ region',
    perhaps: '. ~ ; ~ regions',
  }
  expect(say('A map of it’s country. See it’s own. In it’s region or it’s regions. Now it’s.', slip)).toEqual(
    [
      'it’s: Write “its”, not “it’s”',
      'it’s: Write “its”, not “it’s”',
      'it’s: Write “its”, not “it’s” (warning)',
      'it’s: Write “its”, not “it’s” (perhaps)',
    ],
  )
})

it('keeps quiet where the words are right all the same', () => {
  const slip: Slip = {wrong: 'then', right: 'than', when: 'more .. ~', unless: 'since ~; ~ ,'}
  expect(say('It was more a wish then a plan.', slip)).toHaveLength(1)
  expect(say('It was more since then. More came and then, late, left.', slip)).toEqual([])
})

it('looks at the edges of a sentence', () => {
  const slip: Slip = {wrong: 'to', right: 'too', when: '~ .'}
  expect(say('He wanted to, and she came to. Nobody has to go.', slip)).toEqual(['to: Write “too”, not “to”'])
  expect(say('Their is one. Is it their?', {wrong: 'their', right: 'there', when: '^ ~ BE'})).toEqual([
    'Their: Write “There”, not “Their”',
  ])
})

it('reads lists, negations, options and words that are several things at once', () => {
  const slip: Slip = {wrong: 'of', right: 'have', when: 'MODALS not? ~ !<noun>'}
  expect(say('He could of gone. He would not of. A could of region.', slip)).toHaveLength(2)
  expect(
    say('It is other then, later then.', {wrong: 'then', right: 'than', when: '*er&!other ~'}),
  ).toHaveLength(1)
})

it('writes another form of a word, and says nothing where it knows none', () => {
  const slip: Slip = {wrong: 'many <noun>', right: '{1} {2:plural}'}
  expect(say('Many country left; many regioning.', slip)).toEqual([
    'Many country: Write “Many countries”, not “Many country”',
  ])
  expect(say('Many walked.', {...slip, wrong: 'many <past>'})).toEqual([])
})

it('names a pattern that it cannot read', () => {
  expect(() => say('x', {wrong: 'a', when: '<nounish> ~'})).toThrow(
    'Expected a part of speech or a shape, got “<nounish>”',
  )
  expect(() => say('x', {wrong: 'a', when: 'THINGS ~'})).toThrow('Expected a list named THINGS, got none')
  expect(() => say('x', {wrong: '<noun>', when: '~'})).toThrow(
    'Expected a word to look out for, got “[<noun>]”',
  )
  expect(() => say('x', {wrong: 'a', when: 'somewhere'})).toThrow(
    'Expected a pattern with “~” or a named context',
  )
})

it('comes to an end on a long hostile text', () => {
  const slip: Slip = {wrong: 'to', right: 'too', when: 'a... .. ~ .. a... b; ~ word... b'}
  expect(say('a to '.repeat(50_000), slip)).toEqual([])
})
