import {expect, it} from 'vitest'
import {ruleDraft} from './rule-draft.ts'

it('writes a word with a dollar as it stands', () => {
  const answers = {summary: 'A sum.', why: 'So.', write: "$' $& $$", not: 'dollars', level: 'warning'}
  expect(ruleDraft(answers)).toContain("good: The desk writes $' $& $$ here.")
})
