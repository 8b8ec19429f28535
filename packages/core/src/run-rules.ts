import type {Finding} from './check.ts'
import type {Document} from './document.ts'
import {withIds} from './finding-id.ts'
import {judgeFinding} from './judge-finding.ts'
import {withoutOverlaps} from './overlaps.ts'
import type {ActiveRule, Candidate, Problem} from './problem.ts'
import {quotedSpans} from './quoted-spans.ts'
import type {Span} from './span.ts'
import {spanFinder} from './span-finder.ts'

/** So often one rule speaks in one draft: what goes on like this is no copy. The rest is said once this much is mended. */
const MOST = 5000
const UNTOLD = 'This rule has been broken so often that the rest is not listed'

/** What a check said, and for which rule. */
export interface Found {
  readonly active: ActiveRule
  readonly finding: Finding
}

/** Applies what is policy, not mechanism, to what checks found: levels, quoted speech, overlaps. In the order of the text. */
export const problemsOf = (
  document: Document,
  found: Iterable<Found>,
  isQuoted: (span: Span) => boolean,
): readonly Problem[] => {
  const problems: Candidate[] = []
  const said = new Map<ActiveRule, number>()
  for (const {active, finding} of found) {
    const times = (said.get(active) ?? 0) + 1
    said.set(active, times)
    if (times > MOST) continue
    const problem = judgeFinding(finding, active, isQuoted)
    if (problem) problems.push(times < MOST ? problem : {...problem, note: UNTOLD})
  }
  return withIds(withoutOverlaps(problems), document)
}

/** Hears of a rule whose check threw; the other rules go on. */
export type OnCrash = (ruleId: string, error: unknown) => void

const addFindings = (document: Document, active: ActiveRule, found: Found[]): void => {
  let times = 0
  for (const finding of active.rule.check(document, active.options)) {
    found.push({active, finding})
    if (++times === MOST) break
  }
}

// A list: as a generator inside a generator, every rule costs as much again before it has looked at a word.
const findAll = (
  document: Document,
  rules: readonly ActiveRule[],
  onCrash: OnCrash | undefined,
): readonly Found[] => {
  const found: Found[] = []
  for (const active of rules) {
    try {
      addFindings(document, active, found)
    } catch (error) {
      if (!onCrash) throw error
      onCrash(active.rule.id, error)
    }
  }
  return found
}

/** Runs rules over a document and applies policy. In the order of the text. What a check throws is thrown, or told to `onCrash`. */
export const runRules = (
  document: Document,
  rules: readonly ActiveRule[],
  onCrash?: OnCrash,
): readonly Problem[] => {
  const quotation = spanFinder(quotedSpans(document))
  const isQuoted = (span: Span): boolean => quotation(span) !== undefined
  return problemsOf(document, findAll(document, rules, onCrash), isQuoted)
}
