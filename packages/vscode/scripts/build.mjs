// Makes dist/ the whole extension: client and language server in bundles, with their tables. Nothing else is needed.
import {copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {bundleServer} from './bundle-server.mjs'

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
await bundleServer(at('../dist'), common)
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
