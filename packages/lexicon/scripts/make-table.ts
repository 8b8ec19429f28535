import {existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const filesOf = (input: string): readonly string[] => {
  const path = join(root, input)
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
}

/** A table, what it is made by, files and folders of this package, and how. */
export interface Table {
  readonly name: string
  readonly inputs: readonly string[]
  readonly make: () => Uint8Array | Promise<Uint8Array>
}

const targetOf = ({name}: Table): string => join(root, `dist/${name}.bin`)

/** Whether a table is newer than everything of ours that makes it; a source's new version shows in package.json. */
export const isFresh = (table: Table): boolean => {
  const target = targetOf(table)
  if (!existsSync(target)) return false
  const made = statSync(target).mtimeMs
  return ['package.json', ...table.inputs].flatMap(filesOf).every((path) => statSync(path).mtimeMs < made)
}

/** Makes a table where it is older than one of its inputs. */
export const makeTable = async (table: Table): Promise<void> => {
  if (isFresh(table)) return
  const bytes = await table.make()
  mkdirSync(join(root, 'dist'), {recursive: true})
  writeFileSync(targetOf(table), bytes)
  console.log(`${table.name}.bin: ${(bytes.length / 1e6).toFixed(1)} MB`)
}
