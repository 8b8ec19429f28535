import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {Failure} from '../failure.ts'
import {nearest} from '../nearest.ts'
import {reasonOf} from '../reason-of.ts'
import {commands} from './parse-command-line.ts'

/** The files that were named, and what was named in vain. */
export interface Drafts {
  readonly paths: readonly string[]
  readonly failures: readonly string[]
}

const COPY = '**/*.{txt,md,markdown,html,htm,docx}'
/** Word leaves `~$…` beside a file that is open. */
const NEVER = ['**/node_modules/**', '**/.git/**', '**/~$*']

const find = async (patterns: readonly string[], cwd: string): Promise<readonly string[]> => {
  const {glob} = await import('tinyglobby')
  const found = await glob([...patterns], {
    cwd,
    ignore: NEVER,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.sort()
}

const inFolder = async (folder: string): Promise<readonly string[]> => {
  const found = await find([COPY], folder)
  if (found.length === 0) {
    throw new Failure(`${folder}: holds no copy (no .txt, .md, .markdown, .html, .htm or .docx file)`)
  }
  const prefix = folder === '.' ? '' : folder.replace(/[/\\]+$/, '')
  return found.map((name) => (prefix === '' && folder === '.' ? name : `${prefix}/${name}`))
}

const kindOf = (operand: string): 'file' | 'folder' | 'none' => {
  try {
    return statSync(operand).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const {code} = error as {code?: string}
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL') return 'none'
    throw new Failure(`${operand}: cannot be read: ${reasonOf(error)}`)
  }
}

const expand = async (operand: string): Promise<readonly string[]> => {
  if (operand === '-') return ['-']
  const kind = kindOf(operand)
  if (kind === 'file') return [operand]
  if (kind === 'folder') return inFolder(operand)
  if (!/[*?{}[\]!]/.test(operand)) {
    const command = nearest(operand, commands)
    const hint = command ? `; did you mean “copydesk ${command}”?` : ''
    throw new Failure(`${operand}: there is no such file or folder${hint}`)
  }
  const found = await find([operand.replaceAll('\\', '/')], '.')
  if (found.length === 0) throw new Failure(`${operand}: matches no file`)
  return found
}

/** Finds the drafts that files, folders, globs and `-` name, each once however it is named, in the order of naming. */
export const findDrafts = async (operands: readonly string[]): Promise<Drafts> => {
  const paths = new Map<string, string>()
  const add = (path: string): void => {
    const file = path === '-' ? path : resolve(path)
    if (!paths.has(file)) paths.set(file, path)
  }
  const failures: string[] = []
  for (const operand of operands) {
    try {
      for (const path of await expand(operand)) add(path)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error.message)
    }
  }
  return {paths: [...paths.values()], failures}
}
