import type {Problem} from '@copydesk/core'
import {defaultRules} from 'copydesk'
import {describe, expect, it} from 'vitest'
import {articleOf} from './article.ts'
import {chooseSlips} from './choose-slips.ts'
import {type Copy, copiesOf} from './copies.ts'
import {fallenFigures} from './gate.ts'
import {judge} from './judge.ts'
import {kinds} from './kinds/index.ts'
import type {Edit, Kind} from './slip.ts'

const article = articleOf({
  id: 'one',
  text: 'Monday, May 4, 2020\n\nThe mayor opened the bridge on Sunday.\n\nShe said "it is open" to a crowd.\n\nNobody left early.',
})
const words = {isCommon: () => false, isWord: () => false}

const kindOf = (edit: Edit, more: Partial<Kind> = {}): Kind => ({id: 'one', edits: () => [edit], ...more})
const editAt = (text: string, insert: string): Edit => {
  const start = article.text.indexOf(text)
  return {start, end: start + text.length, insert}
}
const copyOf = (kind: Kind): Copy => {
  const [copy] = copiesOf(chooseSlips([kind], [article], words, 1))
  if (!copy) throw new Error('Expected a copy, got none')
  return copy
}
const problem = (
  copy: Copy,
  text: string,
  fixes: readonly string[],
  level: Problem['level'] = 'warning',
): Problem => {
  const [rule] = defaultRules()
  if (!rule) throw new Error('Expected a rule, got none')
  const start = copy.text.indexOf(text)
  return {
    id: text,
    span: {start, end: start + text.length},
    message: '',
    ruleId: rule.rule.id,
    rule: rule.rule,
    level,
    fixes,
    fixPolicy: 'offered',
    quoted: false,
  }
}
const verdictOf = (copy: Copy, before: readonly Problem[], after: readonly Problem[]): string => {
  const [verdict] = judge(copy, before, after)
  return verdict ? `caught ${verdict.caught}, seen ${verdict.seen}, right ${verdict.right}` : 'nothing'
}

describe('an article', () => {
  it('knows its date, words and quotations', () => {
    expect(article.date?.toISOString()).toBe('2020-05-04T00:00:00.000Z')
    expect(article.tokens.map(({text}) => text).slice(4, 8)).toEqual(['The', 'mayor', 'opened', 'the'])
    expect(article.quoted.map(({start, end}) => article.text.slice(start, end))).toEqual(['"it is open"'])
  })
})

describe('kinds of slips', () => {
  it('are many, each with a name of its own', () => {
    const ids = new Set(kinds.map(({id}) => id))
    expect(ids.size).toBeGreaterThanOrEqual(30)
  })

  it('change nothing but their own stretch, and always the same', () => {
    const chosen = chooseSlips(kinds, [article], words, 5)
    expect(chooseSlips(kinds, [article], words, 5)).toEqual(chosen)
    for (const {slip} of chosen)
      expect(slip.edit.insert).not.toBe(article.text.slice(slip.edit.start, slip.edit.end))
  })
})

describe('a verdict', () => {
  const copy = copyOf(kindOf(editAt('bridge', 'brigde')))

  it('is caught and right where a loud finding gives the article back', () => {
    expect(verdictOf(copy, [], [problem(copy, 'brigde', ['bridge'])])).toBe(
      'caught true, seen true, right true',
    )
    expect(verdictOf(copy, [], [problem(copy, 'the brigde', ['the bridge'])])).toBe(
      'caught true, seen true, right true',
    )
    expect(verdictOf(copy, [], [problem(copy, 'brigde', ['brigade', 'bridge'])])).toBe(
      'caught true, seen true, right false',
    )
  })

  it('is only seen where the finding is a suggestion', () => {
    expect(verdictOf(copy, [], [problem(copy, 'brigde', ['bridge'], 'suggestion')])).toBe(
      'caught false, seen true, right false',
    )
  })

  it('is missed where the finding stands elsewhere, is far too wide or was there before', () => {
    expect(verdictOf(copy, [], [problem(copy, 'crowd', [])])).toBe('caught false, seen false, right false')
    expect(verdictOf(copy, [], [problem(copy, copy.text, [])])).toBe('caught false, seen false, right false')
    const slip = copyOf(kindOf(editAt('crowd', 'cruwd')))
    const own = {...problem(slip, 'to a cruwd', []), span: {...editAt('to a crowd', '')}}
    expect(verdictOf(slip, [own], [problem(slip, 'to a cruwd', [])])).toBe(
      'caught false, seen false, right false',
    )
  })

  it('wants a block to be covered', () => {
    const {end} = editAt('on Sunday.', '')
    const block = copyOf(
      kindOf(
        {start: end, end, insert: '\n\nShare this story with your friends', mark: {start: 2, end: 36}},
        {block: true},
      ),
    )
    expect(verdictOf(block, [], [problem(block, 'story', [''])])).toBe(
      'caught false, seen false, right false',
    )
    expect(verdictOf(block, [], [problem(block, 'Share this story with your friends', [''])])).toBe(
      'caught true, seen true, right true',
    )
  })
})

describe('the gate', () => {
  const figures = (alarms: number, caught: number) => ({
    falseAlarms: {words: 10_000, alarms, typosFound: 5},
    rows: [{id: 'letter swap', n: 100, caught, seen: caught, right: caught, fixable: 100}],
  })

  it('lets chance pass', () => {
    expect(fallenFigures(figures(10, 95), figures(15, 90))).toEqual([])
  })

  it('names what fell', () => {
    expect(fallenFigures(figures(10, 95), figures(40, 60))).toEqual([
      'false alarms rose from 10 in 10000 words to 40 in 10000',
      '“letter swap” caught fell from 95/100 to 60/100',
      '“letter swap” first fix right fell from 95/100 to 60/100',
    ])
  })
})
