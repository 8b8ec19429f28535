import {type Row, share} from './tally.ts'

/** What a run measured, small enough to keep beside the code. */
export interface Figures {
  readonly falseAlarms: {readonly words: number; readonly alarms: number; readonly typosFound: number}
  readonly rows: readonly Row[]
}

/** Three standard errors of a share, and never less than one slip: smaller steps are chance. */
const noise = (part: number, whole: number): number => {
  const p = share(part, whole)
  return Math.max(1 / Math.max(1, whole), 3 * Math.sqrt((p * (1 - p)) / Math.max(1, whole)))
}

const fallen = (what: string, before: number, now: number, ofBefore: number, ofNow: number): string[] => {
  const fell = share(before, ofBefore) - share(now, ofNow)
  if (fell <= noise(before, ofBefore)) return []
  return [`${what} fell from ${before}/${ofBefore} to ${now}/${ofNow}`]
}

/** Says which figures are worse than the baseline's by more than chance; nothing where none are. */
export const fallenFigures = (baseline: Figures, now: Figures): readonly string[] => {
  const {alarms, words, typosFound} = baseline.falseAlarms
  const allowed = ((alarms + 3 * Math.sqrt(alarms) + 3) * now.falseAlarms.words) / Math.max(1, words)
  const faults: string[] = []
  if (now.falseAlarms.alarms > allowed)
    faults.push(
      `false alarms rose from ${alarms} in ${words} words to ${now.falseAlarms.alarms} in ${now.falseAlarms.words}`,
    )
  if (now.falseAlarms.typosFound < typosFound - 1)
    faults.push(`known typos found fell from ${typosFound} to ${now.falseAlarms.typosFound}`)
  const rows = new Map(now.rows.map((row) => [row.id, row]))
  for (const old of baseline.rows) {
    const row = rows.get(old.id)
    if (!row) continue
    faults.push(...fallen(`“${old.id}” caught`, old.caught, row.caught, old.n, row.n))
    faults.push(...fallen(`“${old.id}” first fix right`, old.right, row.right, old.fixable, row.fixable))
  }
  return faults
}
