// Writes the API's declarations into dist/types/; what the bundle holds of the workspace's packages is named by relative paths.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const types = join(root, 'dist/types')
rmSync(types, {recursive: true, force: true})
// Type errors are the type check's business; declarations are written all the same.
spawnSync('tsc', ['-p', 'tsconfig.types.json'], {cwd: root, stdio: 'ignore', shell: true})
if (!existsSync(join(types, 'copydesk/src/index.d.ts'))) {
  console.error('tsc wrote no declarations')
  process.exit(1)
}

const pathOf = (folder, name, sub) => {
  const file = join(types, name, 'src', `${sub ? sub.slice(1) : 'index'}.js`)
  const path = relative(folder, file).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}
for (const entry of readdirSync(types, {recursive: true, withFileTypes: true})) {
  if (!entry.isFile()) continue
  const file = join(entry.parentPath, entry.name)
  const source = readFileSync(file, 'utf8')
    .replaceAll(
      /(['"])@copydesk\/([a-z]+)(\/[a-z-]+)?\1/g,
      (_, mark, name, sub) => `${mark}${pathOf(dirname(file), name, sub)}${mark}`,
    )
    .replaceAll(/(from ['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')
    .replaceAll(/(import\(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')
  writeFileSync(file, source)
}
