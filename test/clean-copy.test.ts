import {readdirSync, readFileSync} from 'node:fs'
import {lintText} from 'copydesk'
import {expect, it} from 'vitest'

/** Copy as a sub-editor would pass it, written for this test: whoever it names, nobody did or said any of it. */
const folder = new URL('clean-copy/', import.meta.url)

/** What an editor is told, suggestions left out. */
const told = (text: string): readonly string[] =>
  lintText(text)
    .problems.filter(({level}) => level !== 'suggestion')
    .map(({ruleId, message, span}) => `${ruleId}: ${message} (${text.slice(span.start - 20, span.end + 20)})`)

it.each(readdirSync(folder))('edited copy of many kinds gets no finding: %s', (name) => {
  expect(told(readFileSync(new URL(name, folder), 'utf8'))).toEqual([])
})
