import {readFileSync} from 'node:fs'
import {lintText} from 'copydesk'
import {expect, it} from 'vitest'

/** Clean copy that looks like slips: each line by itself. */
const lines = readFileSync(new URL('clean-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)

const saidOf = (line: string): readonly string[] =>
  lintText(line)
    .problems.filter(({level}) => level !== 'suggestion')
    .map(({ruleId, span}) => `${line.slice(0, span.start)}⟦${line.slice(span.start, span.end)}⟧ (${ruleId})`)

it('says nothing of clean copy that looks like slips', () => {
  expect(lines.flatMap(saidOf)).toEqual([])
})
