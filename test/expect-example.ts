import type {Dialect, Example} from '@copydesk/core'
import {catalogue, lintText} from 'copydesk'
import {expect} from 'vitest'
import {write} from './apply-fixes.ts'

const linted = (id: string, text: string, example: Example) => {
  const rule = catalogue.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`Expected a rule ${id}`)
  const options = {...rule.options, ...example.options}
  return lintText(text, {
    rules: [{rule, level: rule.level === 'off' ? 'warning' : rule.level, options}],
    ...(example.date ? {date: example.date} : {}),
    ...(example.dialect ? {dialect: example.dialect as Dialect} : {}),
    ...(example.source
      ? {sources: [{path: 'source.txt', text: example.source, format: 'text' as const}]}
      : {}),
  }).problems
}

/** Runs one example of a rule: `bad` is found and its fix gives `good`; `fine` draws nothing. */
export const expectExample = (id: string, example: Example): void => {
  if ('fine' in example) {
    expect(linted(id, example.fine, example).map(({message}) => message)).toEqual([])
    return
  }
  const problems = linted(id, example.bad, example)
  expect(problems.map(({ruleId}) => ruleId)).toContain(id)
  if (example.good === undefined) return
  const wanted = [example.good].flat()
  expect(wanted).toContain(write(example.bad, problems))
}
