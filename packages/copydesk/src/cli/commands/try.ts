import {type Dialect, type Problem, pointsOf} from '@copydesk/core'
import {Failure} from '../../failure.ts'
import {lintText} from '../../lint-text.ts'
import {readArchive} from '../../tools/read-archive.ts'
import type {TestedRule} from '../../tools/rules-in.ts'
import {namedRules} from '../named-rules.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {print} from '../streams.ts'

const SHOWN = 20
const AROUND = 30

const lineOf = (name: string, text: string, {span, message}: Problem): string => {
  const {line, column} = pointsOf(text)(span.start)
  const flat = (part: string): string => part.replaceAll(/\s+/g, ' ')
  const before = flat(text.slice(Math.max(0, span.start - AROUND), span.start))
  const after = flat(text.slice(span.end, span.end + AROUND))
  return `${name}:${line}:${column}  …${before}⟦${flat(text.slice(span.start, span.end))}⟧${after}…\n  ${message}\n`
}

const activeOf = ({rule}: TestedRule): {rule: TestedRule['rule']; level: 'warning'; options: object} => ({
  rule,
  level: 'warning',
  options: rule.options as object,
})

/** Shows what a rule, or the rules of a file, would flag in published copy, and how often. */
export const tryCommand = async (line: CommandLine): Promise<number> => {
  const [name, ...archive] = line.operands
  if (name === undefined || archive.length === 0)
    throw new Failure('Name a rule or a rule file, and copy to try it on: copydesk try RULE ARCHIVE…')
  const rules = await namedRules(name, line)
  const dialect = (line.value('dialect') as Dialect | undefined) ?? rules[0]?.dialect
  let [texts, words, found] = [0, 0, 0]
  for await (const {name: file, text, read} of readArchive(archive)) {
    const {problems} = lintText(text, {rules: rules.map(activeOf), read, ...(dialect ? {dialect} : {})})
    texts++
    words += text.split(/\s+/).filter(Boolean).length
    for (const problem of problems) {
      found++
      if (found <= SHOWN) await print(lineOf(file, text, problem))
    }
  }
  if (found > SHOWN) await print(`… and ${found - SHOWN} more\n`)
  const rate = words === 0 ? 0 : (1000 * found) / words
  await print(
    `\n${found} found in ${texts} texts of ${words.toLocaleString('en-GB')} words: ${rate.toFixed(2)} per 1,000 words\n`,
  )
  return 0
}
