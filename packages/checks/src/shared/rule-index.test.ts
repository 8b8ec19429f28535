import {buildDocument, type Lexicon, readText, Tags} from '@copydesk/core'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {type ContextOptions, type ContextRule, contextRules} from './context-rules.ts'
import {matchPattern} from './match-pattern.ts'
import {ruleIndex} from './rule-index.ts'

const lexicon: Lexicon = {
  has: () => true,
  suggestible: () => true,
  zipf: (form) => 7 - form.length,
  dialects: () => 0,
  tags: (form) => (form.endsWith('s') ? Tags.plural : Tags.noun),
  names: () => 0,
  isAffix: () => false,
  hasTrigram: () => true,
}

const options: ContextOptions = {
  lists: {DET: 'the a'},
  contexts: {},
  slips: [
    {wrong: 'their', when: '~ is|was; , ~; ^ ~ DET'},
    {wrong: 'their is', when: 'DET ~'},
    {wrong: 'were', when: 'DET|<plural> ~ !the; ~ <plural>|<figure>; ~ .', unless: 'a ~'},
    {wrong: 'of', when: 'could ~; is|, ~ the .. were'},
    {wrong: 'the the', right: 'the'},
  ],
}

const word = fc.constantFrom('their', 'is', 'was', 'were', 'of', 'could', 'The', 'the', 'a', 'dogs', 'dog')
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n\n')
const text = fc
  .array(fc.tuple(word, gap), {minLength: 1, maxLength: 30})
  .map((parts) => parts.flat().join('').trimEnd())

it('finds the rule that trying all of them in their order finds', () => {
  const rules = contextRules(options, lexicon)
  const index = ruleIndex(options, lexicon)
  fc.assert(
    fc.property(text, (draft) => {
      const {words} = buildDocument(readText(draft), {lexicon, vocabulary: new Set(), sources: []})
      const holds = (rule: ContextRule, at: number): ContextRule | undefined =>
        matchPattern(words, at, rule.pattern) ? rule : undefined
      const found = words.map(({form}, at) => (index.calls(form) ? index.first(words, at, holds) : undefined))
      const all = words.map(({form}, at) => rules.get(form.lower)?.find((rule) => holds(rule, at)))
      expect(found).toEqual(all)
    }),
    {seed: 7, numRuns: 500},
  )
})
