import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline/promises'
import {Failure} from '../../failure.ts'
import {reasonOf} from '../../reason-of.ts'
import {type RuleAnswers, ruleDraft} from '../../tools/rule-draft.ts'
import {rulesIn} from '../../tools/rules-in.ts'
import {runExample} from '../../tools/run-example.ts'
import {isYamlPath, nameOfYaml} from '../../yaml-path.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {print, say} from '../streams.ts'

type Ask = (option: string, question: string, otherwise?: string) => Promise<string>

const asker = (line: CommandLine): {readonly ask: Ask; readonly close: () => void} => {
  const io = process.stdin.isTTY ? createInterface({input: process.stdin, output: process.stderr}) : undefined
  return {
    close: () => io?.close(),
    ask: async (option, question, otherwise) => {
      const given = line.value(option)
      if (given !== undefined) return given
      const answer = await io?.question(`${question}${otherwise ? ` [${otherwise}]` : ''} `)
      if (answer?.trim()) return answer.trim()
      if (otherwise !== undefined) return otherwise
      throw new Failure(`--${option} is missing: ${question}`)
    },
  }
}

const write = (path: string, source: string): void => {
  if (existsSync(path)) throw new Failure(`${path}: is there already; it stays as it is`)
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, source, {flag: 'wx'})
  } catch (error) {
    throw new Failure(`${path}: cannot be written: ${reasonOf(error)}`)
  }
}

const answersOf = async (ask: Ask): Promise<RuleAnswers> => {
  const not = await ask('not', 'What must not be written? Several with commas.')
  const right = await ask('write', 'What is written instead? Nothing where there is no one word.', '')
  const summary = await ask(
    'summary',
    'What does the rule find, in a sentence?',
    `The house writes “${right || 'another word'}” for “${not}”.`,
  )
  const why = await ask('why', 'Why?', 'So the house has it.')
  const level = await ask('level', 'How grave: error, warning or suggestion?', 'warning')
  return {summary, why, write: right, not, level}
}

const wrongExamples = (path: string): readonly string[] =>
  rulesIn(path).flatMap(({rule, examples}) => examples.flatMap((one) => runExample(rule, one) ?? []))

/** Writes a rule for a term from options, or from answers where somebody sits at the keyboard; and tries its examples. */
export const newRuleCommand = async (line: CommandLine): Promise<number> => {
  const [named] = line.operands
  const id = named && nameOfYaml(named)
  if (!named || !id || !/^[a-z][a-z0-9-]{1,60}$/.test(id))
    throw new Failure(
      'Name the mistake in small letters: copydesk new-rule fire-fighter --not "fire-fighter" --write firefighter',
    )
  const path = isYamlPath(named) ? named : join('rules', `${id}.yml`)
  const {ask, close} = asker(line)
  try {
    write(path, ruleDraft(await answersOf(ask), line.value('bad'), line.value('fine')))
  } finally {
    close()
  }
  const wrong = wrongExamples(path)
  for (const text of wrong) say(`${path}:\n${text}`)
  await print(
    `${path}: written\n\nTry it on what was published:  copydesk try ${path} ARCHIVE\nSwitch it on in .copydeskrc.yml:  rules: [${path}]\n`,
  )
  return wrong.length > 0 ? 1 : 0
}
