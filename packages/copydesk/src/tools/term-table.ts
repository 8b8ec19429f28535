import {Failure} from '../failure.ts'
import {withHint} from '../nearest.ts'
import {parseCsv, writeCsv} from './csv.ts'

/** A term as a list of terms has it. */
export interface TermRow {
  readonly write: string | readonly string[]
  readonly not: readonly string[]
  readonly unless?: readonly string[]
  readonly when?: readonly string[]
  readonly level?: string
  readonly note?: string
}

const COLUMNS = ['write', 'not', 'unless', 'when', 'level', 'note'] as const
const LISTS: ReadonlySet<string> = new Set(['write', 'not', 'unless', 'when'])

const joined = (value: string | readonly string[] | undefined): string => [value ?? []].flat().join('; ')

/** Writes a list of terms as a table: a term a row, several forms parted by semicolons. */
export const termsToCsv = (terms: readonly TermRow[]): string =>
  writeCsv([COLUMNS, ...terms.map((term) => COLUMNS.map((column) => joined(term[column])))])

/** Reads a table of terms. Throws a {@link Failure} that names the row or column that is wrong. */
export const termsFromCsv = (source: string, path: string): readonly TermRow[] => {
  const [head = [], ...rows] = parseCsv(source)
  const columns = head.map((name) => name.trim().toLowerCase())
  for (const name of columns) {
    if (!COLUMNS.some((column) => column === name))
      throw new Failure(withHint(`${path}:1: there is no column “${name}”`, name, COLUMNS))
  }
  for (const name of ['write', 'not']) {
    if (!columns.includes(name)) throw new Failure(`${path}:1: the column “${name}” is missing`)
  }
  return rows.map((row, index) => {
    const cells = columns.flatMap((name, at): readonly (readonly [string, unknown])[] => {
      const cell = (row[at] ?? '').trim()
      const parts = cell
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean)
      if (name === 'write') return [[name, parts.length === 1 ? parts[0] : parts]]
      return cell === '' ? [] : [[name, LISTS.has(name) ? parts : cell]]
    })
    const term = Object.fromEntries(cells) as unknown as TermRow
    if (!term.not) throw new Failure(`${path}:${index + 2}: “not” is empty: what must not be written?`)
    return term
  })
}
