import {createRequire} from 'node:module'
import {default as Ajv} from 'ajv-draft-04'
import {expect, it} from 'vitest'
import {desk} from './run.ts'
import {config} from './slips.ts'

const {run} = desk({
  '.copydeskrc.yml': config,
  'a, b.txt': '“Ünïted” 😀 the the <&> end.\r\nAll is well here.\n',
  'clean.txt': 'All is well here.\n',
})
const report = (name: string): string => run(['--reporter', name, '.']).out

it('writes SARIF that its schema accepts, with finding ids as fingerprints', () => {
  const schema = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  ) as object
  const log = JSON.parse(report('sarif')) as {runs: [{results: [Record<string, unknown>]}]}
  const ajv = new Ajv.default({strict: false, validateFormats: false, unicodeRegExp: false})
  expect([ajv.validate(schema, log), ajv.errors]).toEqual([true, null])
  const [{results}] = log.runs
  expect(results).toHaveLength(1)
  expect(results[0]).toMatchObject({
    ruleId: 'repeated-word',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'a%2C%20b.txt'},
          region: {startLine: 1, startColumn: 13, endLine: 1, endColumn: 20, charOffset: 12, charLength: 7},
        },
      },
    ],
    partialFingerprints: {'copydesk/v1': expect.stringMatching(/^[\da-f]{16}$/)},
  })
})

it('counts rdjson’s columns in bytes of UTF-8', () => {
  const {diagnostics} = JSON.parse(report('rdjson')) as {diagnostics: [object]}
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]).toMatchObject({
    location: {path: 'a, b.txt', range: {start: {line: 1, column: 21}, end: {line: 1, column: 28}}},
    severity: 'ERROR',
    code: {value: 'repeated-word'},
    suggestions: [{text: 'the'}],
  })
})

it('escapes GitHub’s workflow commands', () => {
  expect(report('github')).toBe(
    '::error file=a%2C b.txt,line=1,endLine=1,col=13,endColumn=20,title=repeated-word::“the” is written twice\n',
  )
})

it('writes JUnit', () => {
  expect(report('junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="copydesk">
  <testsuite name="a, b.txt" tests="1" failures="1" errors="0">
    <testcase classname="a, b.txt" name="repeated-word 1:13"><failure type="error" message="“the” is written twice">a, b.txt:1:13</failure></testcase>
  </testsuite>
  <testsuite name="clean.txt" tests="1" failures="0" errors="0">
    <testcase classname="clean.txt" name="copy"/>
  </testsuite>
</testsuites>
`)
})

it('writes a page that shows the copy with its marks and runs nothing', () => {
  const page = report('html')
  expect(page).toContain('😀 <a class="mark error"')
  expect(page).toContain('the the<sup aria-label="error 1">✖1</sup></a> &lt;&amp;&gt; end.')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|src=|https?:/)
  expect(page).toContain('2 drafts: 1 error, 0 warnings, 0 suggestions')
})

it('writes a whole report of nothing', () => {
  const empty = run(['--reporter', 'json', 'clean.txt'])
  expect(JSON.parse(empty.out)).toMatchObject([{path: 'clean.txt', messages: []}])
  expect(JSON.parse(run(['--reporter', 'sarif', 'clean.txt']).out)).toMatchObject({runs: [{results: []}]})
})
