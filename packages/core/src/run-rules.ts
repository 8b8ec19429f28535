import type {Finding} from './check.ts'
import type {Level} from './config.ts'
import type {Document} from './document.ts'
import {withoutOverlaps} from './overlaps.ts'
import type {ActiveRule, Problem} from './problem.ts'
import {quotedSpans} from './quoted-spans.ts'
import {spanFinder} from './span-finder.ts'

const RANK: Readonly<Record<Level, number>> = {suggestion: 0, warning: 1, error: 2}

const lower = (a: Level, b: Level): Level => (RANK[a] < RANK[b] ? a : b)

const fixesOf = (fix: Finding['fix']): readonly string[] =>
  fix === undefined ? [] : typeof fix === 'string' ? [fix] : fix

const problemOf = (finding: Finding, {rule, level}: ActiveRule, quoted: boolean): Problem | undefined => {
  if (quoted && rule.quoted === 'skip') return
  const advised = quoted && rule.quoted === 'advise'
  const unsure = finding.sure === false
  let said = finding.level ? lower(level, finding.level) : level
  if (advised || unsure) said = 'suggestion'
  const fixes = rule.fix === 'none' ? [] : fixesOf(finding.fix)
  const fixPolicy = rule.fix === 'safe' && (quoted || unsure || finding.offered || fixes.length !== 1) ? 'offered' : rule.fix
  return {...finding, ruleId: rule.id, rule, level: said, fixes, fixPolicy, quoted}
}

/** Runs rules over a document and applies what is policy, not mechanism: levels, quoted speech, overlaps. In the order of the text. */
export const runRules = (document: Document, rules: readonly ActiveRule[]): readonly Problem[] => {
  const problems: Problem[] = []
  const quotation = spanFinder(quotedSpans(document))
  for (const active of rules) {
    for (const finding of active.rule.check(document, active.options)) {
      const problem = problemOf(finding, active, quotation(finding.span) !== undefined)
      if (problem) problems.push(problem)
    }
  }
  return withoutOverlaps(problems)
}
