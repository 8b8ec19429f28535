import {isGraver} from './level.ts'
import type {Candidate} from './problem.ts'
import {overlaps} from './span.ts'

/** A finding this much wider than another speaks of something else: a repeated paragraph does not hide its typos. */
const WIDER = 40

// The source's own words settle how a figure or a compound is written; a slip of the keys stays a slip.
const restores = ({rule, fixes}: Candidate): boolean => rule.kind === 'source' && fixes.length > 0
const isTaste = ({rule}: Candidate): boolean => rule.kind === 'style' || rule.kind === 'consistency'

const better = (a: Candidate, b: Candidate): boolean => {
  if (b.rule.yields.includes(a.ruleId)) return true
  if (a.rule.yields.includes(b.ruleId)) return false
  if (restores(a) && isTaste(b)) return true
  if (restores(b) && isTaste(a)) return false
  if (a.level !== b.level) return isGraver(a.level, b.level)
  if (a.fixes.length > 0 !== b.fixes.length > 0) return a.fixes.length > 0
  return a.span.end - a.span.start <= b.span.end - b.span.start
}

const rivals = (a: Candidate, b: Candidate): boolean =>
  overlaps(a.span, b.span) && Math.abs(a.span.end - a.span.start - (b.span.end - b.span.start)) < WIDER

/** Where two rules see one place the better one speaks; it hides nothing else. Gives the problems in the order of the text. */
export const withoutOverlaps = (problems: readonly Candidate[]): readonly Candidate[] => {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Candidate[] = []
  for (const problem of sorted) {
    let beaten = false
    for (let at = kept.length - 1; at >= 0 && at >= kept.length - 8 && !beaten; at--) {
      const other = kept[at]
      if (!other || !rivals(problem, other)) continue
      if (better(problem, other)) kept.splice(at, 1)
      else beaten = true
    }
    if (!beaten) kept.push(problem)
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
