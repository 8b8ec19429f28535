import {type AnyRule, applyEdits, type Dialect, type Example, type Problem} from '@copydesk/core'
import {lintText} from '../lint-text.ts'

const lint = (rule: AnyRule, text: string, example: Example, dialect?: Dialect): readonly Problem[] => {
  const spoken = (example.dialect as Dialect | undefined) ?? dialect
  return lintText(text, {
    rules: [
      {
        rule,
        level: rule.level === 'off' ? 'warning' : rule.level,
        options: {...rule.options, ...example.options},
      },
    ],
    ...(example.date ? {date: example.date} : {}),
    ...(spoken ? {dialect: spoken} : {}),
    ...(example.source ? {sources: [{path: 'source.txt', text: example.source, format: 'text'}]} : {}),
  }).problems
}

const fixed = (text: string, problems: readonly Problem[]): string =>
  applyEdits(
    text,
    problems.flatMap(({span, fixes: [fix]}) => (fix === undefined ? [] : [{...span, text: fix}])),
  )

const said = (problems: readonly Problem[]): string =>
  problems.map(({message}) => `    it says: ${message}`).join('\n')

/** Runs one example of a rule; gives what went wrong as an editor reads it, or nothing where it holds. */
export const runExample = (rule: AnyRule, example: Example, dialect?: Dialect): string | undefined => {
  if ('fine' in example) {
    const problems = lint(rule, example.fine, example, dialect)
    return problems.length === 0 ? undefined : `  should draw nothing: ${example.fine}\n${said(problems)}`
  }
  const problems = lint(rule, example.bad, example, dialect)
  if (!problems.some(({ruleId}) => ruleId === rule.id)) return `  should be found: ${example.bad}`
  if (example.good === undefined) return
  const made = fixed(example.bad, problems)
  if ([example.good].flat().includes(made)) return
  return `  should become: ${[example.good].flat().join(' or ')}\n    but becomes: ${made}\n${said(problems)}`
}
