import {stripVTControlCharacters} from 'node:util'
import {expect, it} from 'vitest'
import {auditFiles} from './audit-files.ts'
import {renderQuotes} from './render-quotes.ts'

const source = 'HALVORSEN: The wall will stand for a hundred years, and <b>longer</b>.'
const draft = '“The wall will stand for a thousand years,” Halvorsen said. “No ship is lost,” said Calder.'
const audits = auditFiles(
  [{path: 'wall.txt', text: draft}],
  [{path: 'sea.txt', text: source, format: 'text'}],
)

it('writes a table with what differs in square marks', () => {
  expect(renderQuotes('table', audits)).toBe(`wall.txt
  ✗ altered        wall.txt:1  Halvorsen: “The wall will stand for ⟦a thousand⟧ years,”
                   sea.txt:1  HALVORSEN: “The wall will stand for a hundred years”
                   the source has “a hundred”, not “a thousand”
  ? not-found      wall.txt:1  Calder: “No ship is lost,”

2 quotations: 1 altered, 1 not-found
`)
})

const folded = `wall.txt
  ✗ altered        wall.txt:1  Halvorsen: “The
                   wall will stand for ⟦a
                   thousand⟧ years,”
                   sea.txt:1  HALVORSEN: “The wall
                   will stand for a hundred years”
                   the source has “a hundred”, not
                   “a thousand”
  ? not-found      wall.txt:1  Calder: “No ship is
                   lost,”

2 quotations: 1 altered, 1 not-found
`

it('folds the count of verdicts too', () => {
  const five = ['altered', 'cut', 'edited', 'not-found', 'too-short'] as const
  const quotations = (audits[0]?.quotations ?? [])
    .slice(0, 1)
    .flatMap((one) => five.map((verdict) => ({...one, verdict})))
  const table = renderQuotes('table', [{path: 'a.txt', text: draft, quotations}], {color: false, width: 40})
  expect(table).toMatch(/\n\n5 quotations: 1 altered, 1 cut, 1\nedited, 1 not-found, 1 too-short\n$/)
})

it('folds the table for a narrow terminal, the same with colours', () => {
  expect(renderQuotes('table', audits, {color: false, width: 50})).toBe(folded)
  const colored = renderQuotes('table', audits, {color: true, width: 50})
  expect(colored).toContain('\u001B[31m✗ altered        \u001B[39mwall.txt:1')
  expect(stripVTControlCharacters(colored)).toBe(folded)
})

it('writes JSON with offsets of the words between the marks', () => {
  const [file] = JSON.parse(renderQuotes('json', audits))
  const [first, second] = file.quotations
  expect(draft.slice(first.start, first.end)).toBe('The wall will stand for a thousand years,')
  expect(source.slice(first.source.start, first.source.end)).toBe('The wall will stand for a hundred years')
  expect(first).toMatchObject({verdict: 'altered', speaker: 'Halvorsen'})
  expect(first.differences).toMatchObject([{kind: 'number', draft: 'a thousand', source: 'a hundred'}])
  expect(second).toMatchObject({verdict: 'not-found', source: null, differences: []})
})

it('lists quotations and speakers where there is no source', () => {
  const [audit] = auditFiles([{path: 'wall.txt', text: draft}], [])
  expect(audit?.quotations.map(({verdict, speaker}) => [verdict, speaker])).toEqual([
    [null, 'Halvorsen'],
    [null, 'Calder'],
  ])
  expect(renderQuotes('table', [{path: 'none.txt', text: '', quotations: []}])).toBe(
    'none.txt\n\nNo quotations\n',
  )
})

it('writes a page with a letter on both sides and no markup of the draft', () => {
  const page = renderQuotes(
    'html',
    auditFiles(
      [{path: '<script>.txt', text: 'She said: “The wall will stand for a <i>thousand</i> years”.'}],
      [{path: 'sea.txt', text: source, format: 'text'}],
    ),
  )
  expect(page).not.toMatch(/<script>|<i>/)
  expect(page).toContain('<sup>a</sup></del>')
  expect(page).toContain('<sup>a</sup></ins>')
})
