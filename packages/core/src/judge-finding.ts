import {anchored} from './anchored.ts'
import type {Finding} from './check.ts'
import type {Level} from './config.ts'
import type {ActiveRule, Candidate} from './problem.ts'
import type {Span} from './span.ts'

const RANK: Readonly<Record<Level, number>> = {suggestion: 0, warning: 1, error: 2}

const lower = (a: Level, b: Level): Level => (RANK[a] < RANK[b] ? a : b)

const fixesOf = (fix: Finding['fix']): readonly string[] =>
  fix === undefined ? [] : typeof fix === 'string' ? [fix] : fix

const problemOf = (finding: Finding, {rule, level}: ActiveRule, quoted: boolean): Candidate | undefined => {
  if (quoted && rule.quoted === 'skip') return
  const advised = quoted && rule.quoted === 'advise'
  const unsure = finding.sure === false
  let said = finding.level ? lower(level, finding.level) : level
  if (advised || unsure) said = 'suggestion'
  const fixes = rule.fix === 'none' ? [] : fixesOf(finding.fix)
  const fixPolicy =
    rule.fix === 'safe' && (quoted || unsure || finding.offered || fixes.length !== 1) ? 'offered' : rule.fix
  const problem: Candidate = {
    span: finding.span,
    message: finding.message,
    ruleId: rule.id,
    rule,
    level: said,
    fixes,
    fixPolicy,
    quoted,
  }
  const {note, related} = finding
  return note === undefined && related === undefined ? problem : withNotes(problem, finding)
}

const withNotes = (problem: Candidate, {note, related}: Finding): Candidate => ({
  ...problem,
  ...(note === undefined ? {} : {note}),
  ...(related === undefined ? {} : {related}),
})

interface Judged {
  readonly active: ActiveRule
  readonly quoted: boolean
  readonly problem: Candidate | undefined
}

const judged = new WeakMap<Finding, Judged>()

/** What policy makes of a finding; the same object for a finding that is taken over from the reading before. */
const judge = (finding: Finding, active: ActiveRule, quoted: boolean): Candidate | undefined => {
  const known = judged.get(finding)
  if (known?.active === active && known.quoted === quoted) return known.problem
  const problem = problemOf(finding, active, quoted)
  judged.set(finding, {active, quoted, problem})
  return problem
}

/** What policy makes of one slip in many places: it is judged where nobody is quoted, if there is such a place. */
const judgeAlike = (
  finding: Finding,
  active: ActiveRule,
  isQuoted: (span: Span) => boolean,
): Candidate | undefined => {
  const {finding: first, elsewhere} = anchored(finding, isQuoted)
  const problem = judge(first, active, isQuoted(first.span))
  return problem && elsewhere.length > 0 ? {...problem, elsewhere} : problem
}

/** Applies what is policy, not mechanism, to what a check found: its level, whether its fix is safe, quoted speech. Undefined where nothing is to be said. */
export const judgeFinding = (
  finding: Finding,
  active: ActiveRule,
  isQuoted: (span: Span) => boolean,
): Candidate | undefined =>
  finding.alike ? judgeAlike(finding, active, isQuoted) : judge(finding, active, isQuoted(finding.span))
