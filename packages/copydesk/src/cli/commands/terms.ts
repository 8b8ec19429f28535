import {existsSync} from 'node:fs'
import {parseDocument} from 'yaml'
import {Failure} from '../../failure.ts'
import {putTerms} from '../../tools/put-terms.ts'
import {ruleDraft} from '../../tools/rule-draft.ts'
import {readYaml} from '../../tools/rules-in.ts'
import {type TermRow, termsFromCsv, termsToCsv} from '../../tools/term-table.ts'
import {counted} from '../counted.ts'
import {namedRules} from '../named-rules.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {print} from '../streams.ts'
import {writeFile} from '../write-file.ts'

const termsOf = (options: unknown): readonly TermRow[] | undefined =>
  (options as {readonly terms?: readonly TermRow[]}).terms

const exported = async (name: string, line: CommandLine): Promise<string> => {
  const lists = (await namedRules(name, line)).map(({rule}) => termsOf(rule.options))
  if (lists.every((terms) => terms === undefined))
    throw new Failure(`${name}: keeps no list of terms, so there is nothing to export`)
  return termsToCsv(lists.flatMap((terms) => terms ?? []))
}

const fresh = (terms: readonly TermRow[]): string => {
  const [first] = terms
  return ruleDraft({
    summary: 'The house writes another word.',
    why: 'So the house has it.',
    write: [first?.write ?? []].flat()[0] ?? '',
    not: first?.not[0] ?? '',
    level: 'warning',
  })
}

/** Puts the terms of a table into a rule file; its other keys and comments stay. */
const imported = (csv: string, path: string): number => {
  const terms = termsFromCsv(readYaml(csv), csv)
  const document = parseDocument(existsSync(path) ? readYaml(path) : fresh(terms))
  const [error] = document.errors
  if (error) throw new Failure(`${path}: ${error.message.split('\n')[0]}`)
  putTerms(document, terms)
  writeFile(path, document.toString({lineWidth: 110, flowCollectionPadding: false}))
  return terms.length
}

/** Writes a list of terms as a table, or reads one into a rule file. */
export const termsCommand = async (line: CommandLine): Promise<number> => {
  const [action, first, second] = line.operands
  if (action === 'export' && first) {
    await print(await exported(first, line))
    return 0
  }
  if (action !== 'import' || !first || !second)
    throw new Failure('Say copydesk terms export RULE, or copydesk terms import TERMS.csv RULE.yml')
  await print(`${second}: ${counted(imported(first, second), 'term')}\n`)
  return 0
}
