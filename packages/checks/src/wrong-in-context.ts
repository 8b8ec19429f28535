import {type Check, type Document, type Finding, type Form, type Word, wordsWhere} from '@copydesk/core'
import {inCaseOf} from './shared/letter-case.ts'
import {likelier} from './shared/likelier.ts'
import {matchPattern, type PatternMatch} from './shared/match-pattern.ts'
import {meantInstead} from './shared/meant-instead.ts'
import type {Pattern} from './shared/pattern.ts'
import {ruleIndex} from './shared/rule-index.ts'
import type {ContextOptions, ContextRule} from './shared/slip.ts'
import {slipMistakes} from './shared/slip-mistakes.ts'
import {type WithMistakes, withMistakes} from './shared/with-mistakes.ts'
import {fits} from './shared/word-test.ts'
import {writeFix} from './shared/write-fix.ts'

export {callersOf} from './shared/context-rules.ts'

const SAY = 'Write “{right}”, not “{wrong}”'

/** The WHO's and IT are other words than those that they look like. */
const isInitials = ({shape, text}: Form): boolean =>
  shape === 'mixed' || (shape === 'upper' && text.length > 1)

const gradeOf = ({certainty}: ContextRule): Partial<Finding> =>
  certainty === 'when' ? {} : certainty === 'likely' ? {level: 'warning', offered: true} : {sure: false}

/** Whether what is written goes much better with the words around it than all that might be written. */
const isLikelier = (
  document: Document,
  [first, last]: readonly [Word, Word],
  fix: readonly string[],
  leeway: number | undefined,
): boolean =>
  leeway !== undefined &&
  fix.length > 0 &&
  fix.every((rival) => likelier(document, first, rival, last) < -leeway)

/** Words so common stand for more than one other (“than” for “then” and “that”): a Zipf frequency. */
const COMMON = 5.8

/** Whether a word is likelier in the place of another than all that a pattern would write there. */
const isLikeliest = (document: Document, word: Word, meant: string, fix: readonly string[]): boolean => {
  const gain = likelier(document, word, meant)
  return fix.every((one) => one.toLowerCase() !== meant && likelier(document, word, one) < gain)
}

/** A word that is wrong, though the words around it call for another than the pattern does. */
const likelyFinding = ({start, end, text}: Word, fix: readonly string[]): Finding => ({
  span: {start, end},
  message: SAY.replace('{right}', fix[0] ?? '').replace('{wrong}', text),
  fix,
  level: 'warning',
  offered: true,
})

const findingOf = (
  document: Document,
  rule: ContextRule,
  found: PatternMatch,
  leeway: number | undefined,
): Finding | undefined => {
  const words = document.words.slice(found.first, found.last + 1)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.some(({form}) => isInitials(form))) return
  const span = {start: first.start, end: last.end}
  const wrong = document.text.slice(span.start, span.end)
  const {right = [], say = SAY} = rule.slip
  const fix = [right].flat().flatMap((template) => writeFix(template, words, document) ?? [])
  if (rule.slip.right !== undefined && (fix.length === 0 || fix[0] === wrong)) return
  if (isLikelier(document, [first, last], fix, leeway)) return
  const isCommon = first === last && first.form.zipf > COMMON
  const meant =
    isCommon && rule.certainty !== 'perhaps' && fix.length > 0 ? meantInstead(document, first) : undefined
  if (meant !== undefined && isLikeliest(document, first, meant, fix))
    return likelyFinding(first, [inCaseOf(first.text, meant), ...fix])
  const message = say.replace('{right}', fix[0] ?? '').replace('{wrong}', wrong)
  return {span, message, ...gradeOf(rule), ...(fix.length > 0 ? {fix} : {})}
}

/** Whether an exception holds of the words found; one may speak of some of the wrong words only. */
const isExcepted = (words: readonly Word[], first: number, exception: Pattern): boolean => {
  const [form, own] = [words[first]?.form, exception.steps[exception.anchor]]
  if (!form || own?.kind !== 'word' || !fits(own, form)) return false
  return matchPattern(words, first, exception) !== undefined
}

const matchOf = (
  words: readonly Word[],
  at: number,
  {pattern, unless}: ContextRule,
): PatternMatch | undefined => {
  const found = matchPattern(words, at, pattern)
  return found && unless().some((exception) => isExcepted(words, found.first, exception)) ? undefined : found
}

const check: Check<ContextOptions> = function* (document, options) {
  const rules = ruleIndex(options, document)
  const {words} = document
  const ask = (rule: ContextRule, at: number): Finding | undefined => {
    const found = matchOf(words, at, rule)
    return found && findingOf(document, rule, found, rule.slip.leeway ?? options.leeway)
  }
  for (const {index} of wordsWhere(document, rules.calls)) {
    const finding = rules.first(words, index, ask)
    if (finding) yield finding
  }
}

/** Finds words that are wrong where they stand, as the patterns of its options say. */
export const wrongInContext: Check<ContextOptions> & WithMistakes<ContextOptions> = withMistakes(
  check,
  (options: ContextOptions) => slipMistakes(options.slips, 'slips', options),
)
