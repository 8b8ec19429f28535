import {type ActiveRule, type Problem, pointsOf} from '@copydesk/core'
import {Failure} from '../../failure.ts'
import {type LintTextOptions, lintText} from '../../lint-text.ts'
import {readArchive} from '../../tools/read-archive.ts'
import type {TestedRule} from '../../tools/rules-in.ts'
import {counted} from '../counted.ts'
import {draftOptions} from '../draft-options.ts'
import {SOME_DRAFT} from '../house-of.ts'
import {namedRules} from '../named-rules.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {runOf} from '../run-of.ts'
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

const activeOf = ({rule}: TestedRule): ActiveRule => ({
  rule,
  level: 'warning',
  options: rule.options as object,
})

/** How copy is read: as a draft of the working folder, with the rules that are tried and no others. */
const optionsFor = async (tested: readonly TestedRule[], line: CommandLine): Promise<LintTextOptions> => {
  const run = runOf(line)
  const {options, failures} = await draftOptions(SOME_DRAFT, '', run)
  if (failures.length > 0) throw new Failure(failures.join('\n'))
  const dialect = run.layer.dialect ?? tested[0]?.dialect ?? options.dialect
  return {...options, ...(dialect ? {dialect} : {}), rules: tested.map(activeOf)}
}

/** Shows what a rule, or the rules of a file, would flag in published copy, and how often. */
export const tryCommand = async (line: CommandLine): Promise<number> => {
  const [name, ...archive] = line.operands
  if (name === undefined || archive.length === 0)
    throw new Failure('Name a rule or a rule file, and copy to try it on: copydesk try RULE ARCHIVE…')
  const options = await optionsFor(await namedRules(name, line), line)
  let [texts, words, found] = [0, 0, 0]
  for await (const {name: file, text, read} of readArchive(archive)) {
    const {problems} = lintText(text, {...options, read})
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
    `\n${found} found in ${counted(texts, 'text')} of ${counted(words, 'word')}: ${rate.toFixed(2)} per 1,000 words\n`,
  )
  return 0
}
