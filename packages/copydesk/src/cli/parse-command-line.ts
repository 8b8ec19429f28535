import {parseArgs} from 'node:util'
import {Failure} from '../failure.ts'
import {orElse} from '../nearest.ts'
import {flags} from './flags.ts'

/** What was typed, taken apart. */
export interface CommandLine {
  readonly command: string
  readonly operands: readonly string[]
  /** Whether a switch is on. */
  readonly has: (name: string) => boolean
  /** An option's last value. */
  readonly value: (name: string) => string | undefined
  readonly values: (name: string) => readonly string[]
}

/** The commands besides `lint`, which may be left out. */
export const commands: readonly string[] = [
  'lint',
  'quotes',
  'sources',
  'rules',
  'explain',
  'init',
  'lsp',
  'serve',
  'new-rule',
  'test-rules',
  'try',
  'terms',
  'help',
]

interface Token {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

const checked = ({name, rawName, value, inlineValue}: Token): void => {
  const flag = flags.find((candidate) => candidate.name === name)
  if (!flag) {
    const near = orElse(
      name,
      flags.map((candidate) => candidate.name),
    ).replace('“', '“--')
    throw new Failure(`There is no option ${rawName}: ${near || 'copydesk --help lists them'}`)
  }
  if (flag.value && value === undefined)
    throw new Failure(`${rawName} needs a value: ${rawName} ${flag.value}`)
  if (!flag.value && inlineValue) throw new Failure(`${rawName} takes no value, got “${value}”`)
}

/** Takes a command line apart. Throws a {@link Failure} for an option that does not exist or lacks its value. */
export const parseCommandLine = (args: readonly string[]): CommandLine => {
  const options = Object.fromEntries(
    flags.map(({name, short, value, multiple = false}) => [
      name,
      {type: value ? ('string' as const) : ('boolean' as const), multiple, ...(short ? {short} : {})},
    ]),
  )
  const {tokens} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true})
  const found = new Map<string, string[]>()
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    checked(token)
    found.set(token.name, [...(found.get(token.name) ?? []), token.value ?? ''])
  }
  const named = commands.includes(operands[0] ?? '')
  return {
    command: named ? (operands[0] ?? 'lint') : 'lint',
    operands: named ? operands.slice(1) : operands,
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
  }
}
