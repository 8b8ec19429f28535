// Makes dist/ the whole extension: client and language server in bundles, with their tables. Nothing else is needed.
import {copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const common = {bundle: true, platform: 'node', target: 'node20', minify: true, legalComments: 'none'}

rmSync(at('../dist'), {recursive: true, force: true})
await build({
  ...common,
  entryPoints: {extension: at('../src/extension.ts')},
  outdir: at('../dist'),
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  external: ['vscode'],
})
const {metafile} = await build({
  ...common,
  entryPoints: {server: at('../../language-server/src/stdio.ts')},
  outdir: at('../dist'),
  outExtension: {'.js': '.mjs'},
  // Flat: tables are looked for beside the file that asks.
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  metafile: true,
  // Bundled CommonJS still asks for `require`.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
})
// The server imports the whole public API: what is loaded on demand, and by nothing that the server has, is left over.
const needed = new Set(Object.keys(metafile.outputs).filter((path) => basename(path) === 'server.mjs'))
for (const path of needed)
  for (const {path: next, external} of metafile.outputs[path].imports) if (!external) needed.add(next)
for (const path of Object.keys(metafile.outputs))
  if (!needed.has(path)) rmSync(at(`../dist/${basename(path)}`))
// The same tables as beside the command line, whatever they are.
await import('../../copydesk/scripts/build.mjs')
const tables = at('../../copydesk/dist/')
for (const name of readdirSync(tables)) {
  // The command line itself stays behind.
  if (!/\.(?:c?js|code)$/.test(name) && !['compiled', 'desk', 'types', 'callers.json'].includes(name)) {
    cpSync(tables + name, at(`../dist/${name}`), {recursive: true})
  }
}

// What belongs to the workspace stays there.
const {
  scripts: _,
  dependencies: __,
  devDependencies: ___,
  private: ____,
  ...manifest
} = JSON.parse(readFileSync(at('../package.json'), 'utf8'))
writeFileSync(at('../dist/package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
for (const name of ['README.md', 'LICENSE']) copyFileSync(at(`../${name}`), at(`../dist/${name}`))
writeFileSync(at('../dist/.vscodeignore'), '*.vsix\n')
cpSync(at('../walkthrough'), at('../dist/walkthrough'), {recursive: true})
