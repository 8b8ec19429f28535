import {type Format, readText} from '@copydesk/core'
import type {Root} from 'nlcst'
import type {TransformCallback} from 'unified'
import type {VFile} from 'vfile'
import {addMessages} from './lint.ts'
import {type LintTextOptions, lintText} from './lint-text.ts'
import {formatOf, loadReader, type Reader} from './load-reader.ts'
import {withHint} from './nearest.ts'
import {readTree, textOfTree} from './read-tree.ts'
import type {RuleSetting} from './settings/config.ts'
import {defaultHouse} from './settings/house.ts'
import {ruleOf} from './settings/rule-of.ts'
import {settingsFor} from './settings/settings-for.ts'

/** Options of the plugin. */
export interface RetextCopydeskOptions extends Omit<LintTextOptions, 'rules' | 'read'> {
  /** Ids of the rules to run, or their settings as in a config; all that are on when left out. */
  readonly rules?: readonly string[] | Readonly<Record<string, RuleSetting>>
  /** The house style. */
  readonly style?: string
  /** The draft's format; what the file's name says when left out. */
  readonly format?: Format
}

const isList = (rules: RetextCopydeskOptions['rules']): rules is readonly string[] => Array.isArray(rules)

const settingsOf = ({rules = {}, style, dialect}: RetextCopydeskOptions): LintTextOptions => {
  const named = isList(rules) ? rules : Object.keys(rules)
  const strange = named.find((id) => !ruleOf(defaultHouse, id))
  if (strange !== undefined) {
    throw new Error(
      withHint(`Expected the id of a rule, got “${strange}”`, strange, defaultHouse.rules.keys()),
    )
  }
  const levels = new Map(isList(rules) ? [] : Object.entries(rules))
  const layer = {rules: levels, ...(style ? {style} : {}), ...(dialect ? {dialect} : {})}
  if (!isList(rules)) return settings(settingsFor(defaultHouse, [layer]))
  // A rule that is off until somebody asks for it was asked for.
  const on = rules.flatMap((id) =>
    defaultHouse.rules.get(id)?.level === 'off' ? [[id, 'warning'] as const] : [],
  )
  const all = settingsFor(defaultHouse, [{...layer, rules: new Map(on)}])
  return settings({...all, rules: all.rules.filter(({rule}) => rules.includes(rule.id))})
}

const settings = ({rules, dialect}: ReturnType<typeof settingsFor>): LintTextOptions => ({
  rules,
  ...(dialect ? {dialect} : {}),
})

/** The reader of a format that was named; else the tree itself, where it is not the file's own text. */
const readerOf = (tree: Root, file: VFile, format: Format): Reader | Promise<Reader> => {
  if (format !== 'text') return loadReader(format)
  return textOfTree(tree) === String(file) ? readText : (text) => readTree(tree, text)
}

/**
 * A retext plugin that runs Copydesk's rules: `unified().use(retextEnglish).use(retextCopydesk, {rules: ['stray-capital']})`.
 * Markdown and HTML are read by Copydesk itself, so that places are right after entities; behind remark-retext or
 * rehype-retext the format is that of the file's name.
 */
export function retextCopydesk(
  options: RetextCopydeskOptions = {},
): (tree: Root, file: VFile, next: TransformCallback<Root>) => undefined {
  const {rules, style: _, format, ...context} = options
  const given = {...context, ...settingsOf(options)}
  const lint = (file: VFile, read: Reader): undefined => {
    const result = lintText(String(file), {...given, read})
    // With some rules only, a comment may well be for another.
    addMessages(file, isList(rules) ? {...result, idle: []} : result)
  }
  return (tree, file, next) => {
    const read = readerOf(tree, file, format ?? formatOf(file.path ?? ''))
    if (read instanceof Promise) {
      read.then((reader) => lint(file, reader)).then(() => next(), next)
      return
    }
    lint(file, read)
    next()
  }
}
