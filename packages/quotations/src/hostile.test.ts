import {buildDocument, readText} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {describe, expect, it} from 'vitest'
import {audit} from './audit.ts'
import {lostQuotationMarks} from './lost-quotation-marks.ts'
import {unsupportedClaim} from './unsupported-claim.ts'

const auditOf = (draft: string, source: string): number => {
  const context = {
    lexicon: loadLexicon(),
    vocabulary: new Set<string>(),
    sources: [{path: 's', text: source, format: 'text' as const}],
  }
  const document = buildDocument(readText(draft), context)
  for (const _ of [...lostQuotationMarks(document, {}), ...unsupportedClaim(document, {})]);
  return audit(document).length
}

const hostile: Readonly<Record<string, (size: number) => readonly [string, string]>> = {
  'one word on both sides': (size) => [`He said: “${'no '.repeat(size)}yes.”`, 'no '.repeat(4 * size)],
  'one word outside marks': (size) => ['we no '.repeat(size), 'we no '.repeat(size)],
  'quotation marks': (size) => ['“a b” c '.repeat(size / 8), 'we a b to c '.repeat(size / 8)],
  'unclosed marks': (size) => ['" we will '.repeat(size / 8), 'we will not '.repeat(size / 8)],
  labels: (size) => ['“We will not yield,” Ann said.', 'Ann Lee Ho: we\nANN B, C: x\n'.repeat(size / 4)],
  'capitals before a colon': (size) => [
    '“We will not yield,” Ann said.',
    `${'AB '.repeat(30)}1:\n`.repeat(size / 40),
  ],
  brackets: (size) => [`“${'[we '.repeat(size / 4)}”`, '(we [will '.repeat(size)],
  figures: (size) => ['of the 10 of the '.repeat(size / 8), 'of the 10 would '.repeat(size / 8)],
}

// So long that what costs more than its length asks for runs into the time that a test is given.
describe('comes to an end on a long hostile text', () => {
  it.each(Object.entries(hostile))('%s', (_, make) => {
    const [draft, source] = make(60_000)
    expect(auditOf(draft, source) > 0).toBe(/[“"]/.test(draft))
  })
})
