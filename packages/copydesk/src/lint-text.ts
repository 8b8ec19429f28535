import {
  type ActiveRule,
  applyDisables,
  buildDocument,
  type Context,
  type IdleComment,
  type OnCrash,
  type Problem,
  type Reading,
  readText,
  runRules,
} from '@copydesk/core'
import {loadLanguageModel, loadLexicon, loadUsage, loadWordPairs} from '@copydesk/lexicon'
import {callers} from './callers.ts'
import {catalogue} from './catalogue.generated.ts'
import {speller} from './speller.ts'

/** How a text is to be linted; every key may be left out. */
export interface LintTextOptions extends Partial<Omit<Context, 'lexicon'>> {
  /** The rules to run; those of the catalogue that are on when left out. */
  readonly rules?: readonly ActiveRule[]
  /** Takes the markup off; plain text when left out. `loadReader` gives the one of a format. */
  readonly read?: (text: string) => Reading
  /** Hears of a rule whose check threw, and the others go on; left out, linting throws. */
  readonly onCrash?: OnCrash
}

/** What linting a text gives, before it becomes messages. */
export interface LintResult {
  readonly text: string
  readonly reading: Reading
  readonly problems: readonly Problem[]
  /** Comments for Copydesk that change nothing. */
  readonly idle: readonly IdleComment[]
  /** The rules that were run. */
  readonly rules: readonly ActiveRule[]
}

const rulesThatAreOn: readonly ActiveRule[] = catalogue.flatMap((rule) =>
  rule.level === 'off' ? [] : [{rule, level: rule.level, options: rule.options}],
)

/** The rules of the catalogue that are on, at their own level. */
export const defaultRules = (): readonly ActiveRule[] => rulesThatAreOn

const usage = loadUsage()
const pairs = loadWordPairs()
const model = loadLanguageModel()

/** Adds to what is given of a context whatever does not depend on the draft. */
export const contextOf = (given: Partial<Omit<Context, 'lexicon'>>): Context => ({
  vocabulary: new Set(),
  sources: [],
  speller,
  usage,
  pairs,
  model,
  callers,
  ...given,
  lexicon: loadLexicon(),
})

/** Reads a draft, runs the rules and leaves out what comments in the copy silence. */
export const lintText = (text: string, options: LintTextOptions = {}): LintResult => {
  const {rules = defaultRules(), read = readText, onCrash, ...given} = options
  const reading = read(text)
  const problems = runRules(buildDocument(reading, contextOf(given)), rules, onCrash)
  const {kept, idle} = applyDisables(text, reading, problems)
  return {text, reading, problems: kept, idle, rules}
}
