import process from 'node:process'
import {sentenceOf} from '../failure.ts'
import {type CommandLine, parseCommandLine} from './parse-command-line.ts'
import {endWhenNobodyReads, print, say} from './streams.ts'

type Command = (line: CommandLine) => Promise<number>

const showHelp: Command = async () => {
  await print((await import('./help.ts')).help)
  return 0
}

const showVersion: Command = async () => {
  await print(`${(await import('../version.ts')).version()}\n`)
  return 0
}

const loaders: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['lint', async () => (await import('./commands/lint.ts')).lintCommand],
  ['quotes', async () => (await import('./commands/quotes.ts')).quotesCommand],
  ['sources', async () => (await import('./commands/sources.ts')).sourcesCommand],
  ['rules', async () => (await import('./commands/rules.ts')).rulesCommand],
  ['explain', async () => (await import('./commands/explain.ts')).explainCommand],
  ['init', async () => (await import('./commands/init.ts')).initCommand],
  ['lsp', async () => (await import('./commands/lsp.ts')).lspCommand],
  ['serve', async () => (await import('./commands/serve.ts')).serveCommand],
  ['new-rule', async () => (await import('./commands/new-rule.ts')).newRuleCommand],
  ['test-rules', async () => (await import('./commands/test-rules.ts')).testRulesCommand],
  ['try', async () => (await import('./commands/try.ts')).tryCommand],
  ['terms', async () => (await import('./commands/terms.ts')).termsCommand],
  ['help', async () => showHelp],
])

const run = async (args: readonly string[]): Promise<number> => {
  const line = parseCommandLine(args)
  if (line.has('help')) return showHelp(line)
  if (line.has('version')) return showVersion(line)
  const command = await loaders.get(line.command)?.()
  return (command ?? showHelp)(line)
}

/** Runs the command line on its arguments and sets the exit code. */
export const main = async (args: readonly string[]): Promise<void> => {
  endWhenNobodyReads()
  try {
    process.exitCode = await run(args)
  } catch (error) {
    say(sentenceOf(error, 'copydesk'))
    process.exitCode = 2
  }
}
