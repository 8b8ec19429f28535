// Bundles the plugin for a CMS that this is run in, with the gate inside; what people install beside it stays outside.
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import process from 'node:process'
import {build} from 'esbuild'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
// Strapi loads its plugins as CommonJS from files that end in “.js”, any other ending it skips silently; it takes no types.
const isCommon = process.argv[2] === 'cjs'
rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  bundle: true,
  format: isCommon ? 'cjs' : 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  external: Object.keys({...manifest.dependencies, ...manifest.peerDependencies}),
})

const writeTypes = () => {
  // Type errors are the type check's business; declarations are written all the same.
  spawnSync('tsc', ['-p', 'tsconfig.types.json'], {stdio: 'ignore', shell: true})
  const written = join('dist/all', basename(process.cwd()), 'src')
  if (!existsSync(written)) throw new Error('tsc wrote no declarations')
  for (const name of readdirSync(written)) {
    const file = join(written, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(from ['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'))
  }
  cpSync(written, 'dist/types', {recursive: true})
  rmSync('dist/all', {recursive: true})
}
if (isCommon) writeFileSync('dist/package.json', '{"type": "commonjs"}\n')
else writeTypes()
