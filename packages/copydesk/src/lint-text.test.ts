import {wholeDocument} from '@copydesk/core'
import {expect, it} from 'vitest'
import {defaultRules, lintText} from './lint-text.ts'

const repeated = defaultRules().filter(({rule}) => rule.id === 'repeated-word')
const crashing = repeated.map((active) => ({
  ...active,
  rule: {
    ...active.rule,
    id: 'crashing',
    // biome-ignore lint/correctness/useYield: it is to throw
    check: wholeDocument(function* () {
      throw new Error('no way')
    }),
  },
}))
const rules = [...crashing, ...repeated]

it('goes on with the other rules when one throws and somebody listens', () => {
  const crashes: string[] = []
  const {problems} = lintText('It is is so.', {
    rules,
    onCrash: (id, error) => crashes.push(`${id}: ${error}`),
  })
  expect(problems.map(({message}) => message)).toEqual(['“is” is written twice'])
  expect(crashes).toEqual(['crashing: Error: no way'])
})

it('throws when nobody listens', () => {
  expect(() => lintText('It is is so.', {rules})).toThrow('no way')
})

it('gives every problem its id', () => {
  const {problems} = lintText('It is is so. It is is so.', {rules: repeated})
  expect(new Set(problems.map(({id}) => id)).size).toBe(2)
})
