import {
  type ActiveRule,
  buildDocument,
  type Context,
  type Format,
  type Problem,
  type Reading,
  readText,
  runRules,
  toMessages,
} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import type {VFile} from 'vfile'
import {catalogue} from './catalogue.generated.ts'

/** How a draft is to be linted; every key may be left out. */
export interface LintOptions extends Partial<Omit<Context, 'lexicon'>> {
  readonly format?: Format
  /** The rules to run; all that are not off when left out. */
  readonly rules?: readonly ActiveRule[]
}

/** What linting a text gives, before it becomes messages. */
export interface LintResult {
  readonly reading: Reading
  readonly problems: readonly Problem[]
}

/** The rules of the catalogue that are on, at their own level. */
export const defaultRules = (): readonly ActiveRule[] =>
  catalogue.flatMap((rule) =>
    rule.level === 'off' ? [] : [{rule, level: rule.level, options: rule.options}],
  )

/** Reads a draft and runs the rules. */
export const lintText = (text: string, options: LintOptions = {}): LintResult => {
  const {rules = defaultRules(), format: _format, ...given} = options
  const reading = readText(text)
  const context: Context = {vocabulary: new Set(), sources: [], ...given, lexicon: loadLexicon()}
  const document = buildDocument(reading, context)
  return {reading, problems: runRules(document, rules)}
}

/** Lints a vfile: findings become its messages. */
export const lintFile = (file: VFile, options: LintOptions = {}): VFile => {
  const original = String(file)
  const {reading, problems} = lintText(original, options)
  toMessages(file, original, problems, reading.origin)
  return file
}
