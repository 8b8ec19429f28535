// Makes dist/ the whole extension: client and language server in bundles, with their tables. Nothing else is needed.
import {copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
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
await build({
  ...common,
  entryPoints: {server: at('../../language-server/src/stdio.ts')},
  outdir: at('../dist'),
  outExtension: {'.js': '.mjs'},
  // Flat: tables are looked for beside the file that asks.
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  // Bundled CommonJS still asks for `require`.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
})
mkdirSync(at('../dist/rules'), {recursive: true})
copyFileSync(at('../../lexicon/dist/lexicon.bin'), at('../dist/lexicon.bin'))
copyFileSync(at('../../../rules/README.md'), at('../dist/rules/README.md'))
mkdirSync(at('../dist/dictionary-en'), {recursive: true})
for (const name of ['index.aff', 'index.dic', 'license']) {
  copyFileSync(at(`../../copydesk/node_modules/dictionary-en/${name}`), at(`../dist/dictionary-en/${name}`))
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
