import type {ActiveRule, Problem} from '@copydesk/core'
import {lintText} from 'copydesk'

/** Writes the first fix of each problem into the text; a problem that overlaps the one before it is left. */
export const write = (text: string, problems: readonly Problem[], choice = 0): string => {
  let fixed = ''
  let at = 0
  for (const {span, fixes} of problems) {
    const fix = fixes[choice] ?? fixes[0]
    if (fix === undefined || span.start < at) continue
    fixed += text.slice(at, span.start) + fix
    at = span.end
  }
  return fixed + text.slice(at)
}

/** Lints a text with some rules and writes the fixes. */
export const applyFixes = (text: string, rules: readonly ActiveRule[]): string =>
  write(text, lintText(text, {rules}).problems)
