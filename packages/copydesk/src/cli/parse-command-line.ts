import {parseArgs} from 'node:util'
import {Failure} from '../failure.ts'
import {orElse} from '../nearest.ts'
import type {Flag} from './flag.ts'
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

/** Every command; `lint` may be left out. */
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

/** Groups of options that one command takes. */
const ONLY_FOR: ReadonlyMap<Flag['group'], string> = new Map([
  ['Fixing', 'lint'],
  ['Serving', 'serve'],
  ['A new rule', 'new-rule'],
])

interface Token {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

const check = ({name, rawName, value, inlineValue}: Token, command: string): void => {
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
  const only = flag.only ?? ONLY_FOR.get(flag.group) ?? command
  if (only !== command)
    throw new Failure(`${rawName} is an option of copydesk ${only}, not of copydesk ${command}`)
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
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []))
  const [first = ''] = positionals
  const named = commands.includes(first)
  const command = named ? first : 'lint'
  const found = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    check(token, command)
    found.set(token.name, [...(found.get(token.name) ?? []), token.value ?? ''])
  }
  return {
    command,
    operands: named ? positionals.slice(1) : positionals,
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
  }
}
