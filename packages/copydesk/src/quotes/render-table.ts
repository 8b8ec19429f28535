import {counted} from '../cli/counted.ts'
import {fold, hang} from '../cli/fold.ts'
import {painted} from '../cli/painted.ts'
import type {Look} from '../cli/reporter.ts'
import type {AuditedQuotation, FileAudit} from './file-audit.ts'
import {stretchesOf} from './mark-differences.ts'

const SIGNS: ReadonlyMap<string | null, string> = new Map([
  ['verbatim', '✓'],
  ['edited', '✓'],
  ['altered', '✗'],
  ['cut', '✗'],
  ['misattributed', '✗'],
  ['not-found', '?'],
  ['ambiguous', '?'],
  ['too-short', '·'],
  [null, '·'],
])
const COLORS: ReadonlyMap<string, number> = new Map([
  ['✓', 32],
  ['✗', 31],
  ['?', 33],
])
const GREY = 90
const WIDTH = 15
const INDENT = ' '.repeat(WIDTH + 4)

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

// The words that differ stand in square marks: colour alone would not be seen by all.
const marked = (text: string, one: AuditedQuotation): string => {
  const wrong = one.differences
    .filter(({permitted, draftSpan}) => !permitted && draftSpan.end > draftSpan.start)
    .map(({draftSpan}, difference) => ({...draftSpan, difference}))
  return flat(
    stretchesOf(text, one, wrong)
      .map((stretch) => (stretch.difference === undefined ? stretch.text : `⟦${stretch.text}⟧`))
      .join(''),
  )
}

const remarks = (one: AuditedQuotation): readonly string[] => [
  ...one.differences.filter(({permitted}) => !permitted).map(({message}) => message),
  ...(one.note ? [one.note] : []),
]

const entry = (audit: FileAudit, one: AuditedQuotation, look: Look): string => {
  const sign = SIGNS.get(one.verdict) ?? '·'
  const verdict = `${sign} ${one.verdict ?? 'no source'}`.padEnd(WIDTH + 2)
  const speaker = one.speaker ? `${one.speaker}: ` : ''
  const lines = [`${audit.path}:${one.line}  ${speaker}“${marked(audit.text, one)}”`]
  if (one.source && one.verdict !== 'verbatim') {
    const by = one.source.speaker ? `${one.source.speaker}: ` : ''
    lines.push(`${one.source.path}:${one.source.line}  ${by}“${flat(one.source.text)}”`)
  }
  const folded = [...lines, ...remarks(one)].flatMap((line) =>
    fold(line, (look.width ?? Infinity) - INDENT.length),
  )
  return `  ${painted(verdict, COLORS.get(sign) ?? GREY, look)}${folded.join(`\n${INDENT}`)}`
}

const tally = (audits: readonly FileAudit[]): string => {
  const counts = new Map<string, number>()
  for (const {quotations} of audits) {
    for (const {verdict} of quotations) {
      const name = verdict ?? 'without a source'
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const total = audits.reduce((sum, {quotations}) => sum + quotations.length, 0)
  const each = [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
  return total === 0 ? 'No quotations' : `${counted(total, 'quotation')}: ${each}`
}

/** Writes audits for people: a verdict a quotation, what differs in ⟦square marks⟧, and where the source has it; folded where a terminal is narrower. */
export const renderTable = (audits: readonly FileAudit[], look: Look): string => {
  const blocks = audits.map((audit) =>
    [audit.path, ...audit.quotations.map((one) => entry(audit, one, look))].join('\n'),
  )
  return `${[...blocks, hang('', tally(audits), look)].join('\n\n')}\n`
}
