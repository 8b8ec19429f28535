import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {lintFile} from './lint.ts'
import {defaultRules, type LintTextOptions} from './lint-text.ts'

/** Options of the plugin: a list of rule ids, or whatever linting takes. */
export interface RetextCopydeskOptions extends Omit<LintTextOptions, 'rules'> {
  /** Ids of the rules to run; all that are on when left out. */
  readonly rules?: readonly string[]
}

/** A retext plugin that runs Copydesk's rules: `unified().use(retextEnglish).use(retextCopydesk, {rules: ['stray-capital']})`. */
export function retextCopydesk(options: RetextCopydeskOptions = {}): (tree: Root, file: VFile) => undefined {
  const {rules, ...rest} = options
  const active = rules ? defaultRules().filter(({rule}) => rules.includes(rule.id)) : defaultRules()
  return (_tree, file) => {
    lintFile(file, {...rest, rules: active})
    return undefined
  }
}
