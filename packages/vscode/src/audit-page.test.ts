import {expect, it} from 'vitest'
import {auditPage} from './audit-page.ts'

const start = {line: 0, character: 0}
const quotation = {range: {start, end: start}, text: 'a new bridge', differences: []}

const textOf = (page: string): string => page.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')

it('says whose words the draft has, and whose the source', () => {
  const differences = [
    {draft: 'bridge', source: 'tunnel'},
    {draft: '', source: 'not'},
  ]
  const page = auditPage('a.txt', [{...quotation, speaker: 'Jo Ash', verdict: 'altered', differences}], 'n')
  const text = textOf(page)
  expect(text).toContain('altered · Jo Ash')
  expect(text).toContain('“bridge” in the draft, “tunnel” in the source')
  expect(text).toContain('nothing in the draft, “not” in the source')
  expect(text).toContain('Quotations that stand in the sources: 0 of 1.')
})

it('asks for sources where nothing could be compared', () => {
  expect(textOf(auditPage('a.txt', [quotation], 'n'))).toContain('Quotations: 1. Name the draft’s sources')
})

it('shows what a draft says, and runs none of it', () => {
  const page = auditPage('<b>.txt', [{...quotation, text: '<script>alert(1)</script>'}], 'n')
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).toContain('<h1>&lt;b&gt;.txt</h1>')
})
