import process from 'node:process'
import {sentenceOf} from '../failure.ts'
import {type CommandLine, parseCommandLine} from './parse-command-line.ts'
import {endWhenNobodyReads, print, say} from './streams.ts'

type Command = (line: CommandLine) => Promise<number>

const loaders: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['lint', async () => (await import('./commands/lint.ts')).lintCommand],
])

const run = async (args: readonly string[]): Promise<number> => {
  const line = parseCommandLine(args)
  const load = loaders.get(line.command)
  return load ? (await load())(line) : 2
}

endWhenNobodyReads()
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  say(sentenceOf(error, 'copydesk'))
  process.exitCode = 2
}
void print
