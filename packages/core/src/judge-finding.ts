import type {Finding} from './check.ts'
import {isGraver, type Level} from './level.ts'
import type {ActiveRule, Candidate} from './problem.ts'
import type {FixPolicy} from './rule.ts'
import type {Span} from './span.ts'
import {unquotedFirst} from './unquoted-first.ts'

const lower = (a: Level, b: Level): Level => (isGraver(a, b) ? b : a)

const fixesOf = ({fix}: Finding): readonly string[] =>
  fix === undefined ? [] : typeof fix === 'string' ? [fix] : fix

const levelOf = ({level, sure}: Finding, active: ActiveRule, quoted: boolean): Level => {
  if (sure === false || (quoted && active.rule.quoted === 'advise')) return 'suggestion'
  return level ? lower(active.level, level) : active.level
}

/** Nobody's fix is applied unasked where somebody is quoted, the check is not certain, or there is a choice. */
const fixPolicyOf = (
  {sure, offered}: Finding,
  {fix}: ActiveRule['rule'],
  quoted: boolean,
  choices: number,
): FixPolicy => (fix === 'safe' && (quoted || sure === false || offered || choices !== 1) ? 'offered' : fix)

const problemOf = (finding: Finding, active: ActiveRule, quoted: boolean): Candidate | undefined => {
  const {rule} = active
  if (quoted && rule.quoted === 'skip') return
  const fixes = rule.fix === 'none' ? [] : fixesOf(finding)
  const problem: Candidate = {
    span: finding.span,
    message: finding.message,
    ruleId: rule.id,
    rule,
    level: levelOf(finding, active, quoted),
    fixes,
    fixPolicy: fixPolicyOf(finding, rule, quoted, fixes.length),
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
  const {finding: first, elsewhere} = unquotedFirst(finding, isQuoted)
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
