import {existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const filesOf = (input: string): readonly string[] => {
  const path = join(root, input)
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
}

/** Whether a table is newer than everything of ours that makes it; a source's new version shows in package.json. */
const isFresh = (target: string, inputs: readonly string[]): boolean => {
  if (!existsSync(target)) return false
  const made = statSync(target).mtimeMs
  return ['package.json', ...inputs].flatMap(filesOf).every((path) => statSync(path).mtimeMs < made)
}

/** Makes `dist/<name>.bin` where it is older than one of its inputs: files and folders of this package. */
export const makeTable = async (
  name: string,
  inputs: readonly string[],
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<void> => {
  const target = join(root, `dist/${name}.bin`)
  if (isFresh(target, inputs)) return
  const bytes = await make()
  mkdirSync(join(root, 'dist'), {recursive: true})
  writeFileSync(target, bytes)
  console.log(`${name}.bin: ${(bytes.length / 1e6).toFixed(1)} MB`)
}
