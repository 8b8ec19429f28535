import type {Span} from '@copydesk/core'
import type {Alarms} from './false-alarms.ts'
import {grouped} from './grouped.ts'
import type {Verdict} from './judge.ts'
import {type Row, share, type Total} from './tally.ts'

const percent = (part: number, whole = 1): string => `${(100 * share(part, whole)).toFixed(1)}%`.padStart(7)

/** A stretch with a little of what stands around it, on one line. */
export const inContext = (text: string, {start, end}: Span, width = 40): string => {
  const shown = text.slice(start, end)
  const middle = shown.length > 90 ? `${shown.slice(0, 60)} … ${shown.slice(-25)}` : shown
  return `${text.slice(Math.max(0, start - width), start)}⟦${middle}⟧${text.slice(end, end + width)}`.replaceAll(
    '\n',
    '⏎',
  )
}

/** The table of kinds. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    `${'slip'.padEnd(44)}${'n'.padStart(5)} ${'caught'.padStart(7)} ${'any'.padStart(7)} ${'right'.padStart(7)}`,
    ...rows.map(({id, n, caught, seen, right, fixable}) =>
      [
        id.padEnd(44) + String(n).padStart(5),
        percent(caught, n),
        percent(seen, n),
        fixable === 0 ? '      –' : percent(right, fixable),
      ].join(' '),
    ),
  ].join('\n')

/** The last lines: what all slips together come to. */
export const totalLines = (total: Total): string =>
  [
    `${total.slips} slips of ${total.kinds} kinds`,
    `caught${percent(total.caught)} of slips,${percent(total.caughtByKind)} mean of kinds (any level${percent(total.seen)} of slips)`,
    `first fix right${percent(total.right)} of slips,${percent(total.rightByKind)} mean of kinds`,
  ].join('\n')

/** The slips that were missed, or caught without the right fix first, at most so many a row. */
export const missLines = (verdicts: readonly Verdict[], most: number): string => {
  const shown = new Map<string, number>()
  const lines: string[] = []
  for (const {caught, right, seen, hits, planted, copy} of verdicts) {
    const wanted = caught && (right || planted.slip.kind.unfixable)
    const sofar = shown.get(planted.slip.row) ?? 0
    if (wanted || sofar >= most) continue
    shown.set(planted.slip.row, sofar + 1)
    const how = caught ? 'wrong fix' : seen ? 'suggested' : 'missed   '
    const said = hits
      .map(({ruleId, level, fixes}) => `${ruleId} (${level}) → ${fixes.slice(0, 2).join(' | ')}`)
      .join('; ')
    const where = planted.quoted ? ' [in a quotation]' : ''
    lines.push(
      `${how} ${planted.slip.row}${where}: ${inContext(copy.text, planted.mark)}${said && `\n          ${said}`}`,
    )
  }
  return lines.join('\n')
}

/** False alarms by rule, the noisiest first, each with a few of its own. */
export const alarmLines = ({alarms, per1000, words, typos, typosFound}: Alarms, most: number): string => {
  const byRule = grouped(alarms, ({problem}) => problem.ruleId)
  const lines = [...byRule]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([rule, list]) => [
      `${String(list.length).padStart(5)}  ${rule}`,
      ...list
        .slice(0, most)
        .map(
          ({article, problem}) =>
            `         ${inContext(article.text, problem.span, 30)} → ${problem.fixes.slice(0, 2).join(' | ')}`,
        ),
    ])
  lines.push(
    `${per1000.toFixed(2)} false alarms per 1,000 words (${alarms.length} in ${words} words); known typos found ${typosFound}/${typos}`,
  )
  return lines.join('\n')
}
