import {applyEdits, editsOf, everywhere, isSafelyFixable, type Problem} from '@copydesk/core'
import {type LintResult, type LintTextOptions, lintText} from './lint-text.ts'

/** Which fixes are to be written. */
export interface FixOptions extends LintTextOptions {
  /** Also restore the source's wording inside quotation marks. */
  readonly quotations?: boolean
}

const PASSES = 100

const isWanted = (problem: Problem, {reading}: LintResult, quotations: boolean): boolean =>
  isSafelyFixable(problem, reading.origin) ||
  (quotations &&
    problem.rule.kind === 'source' &&
    problem.fixes.length > 0 &&
    reading.origin.isPlain(problem.span))

/** Writes the fixes that nobody needs to ask for, until nothing is left to fix; gives what linting then says. */
export const fixText = (text: string, options: FixOptions = {}): LintResult => {
  const {quotations = false, ...rest} = options
  const seen = new Set([text])
  let result = lintText(text, rest)
  for (let pass = 0; pass < PASSES; pass++) {
    const wanted = result.problems
      .flatMap(everywhere)
      .filter((problem) => isWanted(problem, result, quotations))
    const fixed = applyEdits(result.text, editsOf(wanted, result.reading.origin, result.reading.format))
    if (seen.has(fixed)) break
    seen.add(fixed)
    result = lintText(fixed, rest)
  }
  return result
}
