import {buildDocument, type Lexicon, readText, Tags} from '@copydesk/core'
import {expect, it} from 'vitest'
import {callersOf, contextRules} from './context-rules.ts'
import {matchPattern} from './match-pattern.ts'
import {ruleIndex} from './rule-index.ts'
import type {ContextOptions, ContextRule} from './slip.ts'

const lexicon: Lexicon = {
  has: () => true,
  suggestible: () => true,
  suggests: () => true,
  zipf: (form) => 7 - form.length,
  dialects: () => 0,
  tags: (form) => (form.endsWith('s') ? Tags.plural : Tags.noun),
  names: () => 0,
  isTitled: () => false,
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

const WORDS = ['their', 'is', 'was', 'were', 'of', 'could', 'The', 'the', 'a', 'dogs', 'dog']
const GAPS = [' ', ' ', ' ', ', ', '. ', '\n\n']

/** Words at random, the same at every run. */
const draftOf = (seed: number): string => {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % below
  }
  return Array.from({length: 30}, () => `${WORDS[next(WORDS.length)]}${GAPS[next(GAPS.length)]}`).join('')
}

/** What tells a rule from others. */
const named = (rules: readonly (ContextRule | undefined)[]): readonly unknown[] =>
  rules.map((rule) => rule && [rule.slip, rule.certainty, rule.pattern.anchor, rule.pattern.triggers])

it('finds the rule that trying all of them in their order finds, whether or not callers are known beforehand', () => {
  const rules = contextRules(options, lexicon)
  const known = callersOf(options, lexicon)
  const indexes = [
    ruleIndex(options, {lexicon}),
    ruleIndex({...options, slips: [...options.slips]}, {lexicon, callers: () => known}),
  ]
  for (let seed = 1; seed <= 300; seed++) {
    const {words} = buildDocument(readText(draftOf(seed)), {lexicon, vocabulary: new Set(), sources: []})
    const holds = (rule: ContextRule, at: number): ContextRule | undefined =>
      matchPattern(words, at, rule.pattern) ? rule : undefined
    const all = words.map(({form}, at) => rules.get(form.lower)?.find((rule) => holds(rule, at)))
    for (const index of indexes) {
      const found = words.map(({form}, at) => (index.calls(form) ? index.first(words, at, holds) : undefined))
      expect(named(found)).toEqual(named(all))
    }
  }
})
