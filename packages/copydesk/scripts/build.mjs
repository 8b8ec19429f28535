// Bundles the command line and the API into dist/, so that they start fast and need nothing beside them but their tables.
import {copyFileSync, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const {metafile} = await build({
  entryPoints: {
    cli: at('../src/cli/main.ts'),
    worker: at('../src/cli/worker.ts'),
    index: at('../src/index.ts'),
    // Packed with the command line, though its sources build on it.
    lsp: at('../../language-server/src/stdio.ts'),
    serve: at('../../server/src/serve.ts'),
    'serve-worker': at('../../server/src/worker.ts'),
  },
  outdir: at('../dist/'),
  // Flat: tables are looked for beside the file that asks.
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // The first starts threads from files of its own, the second is native, the third is there for those who ask for it.
  external: ['tinypool', 'libsql', 'pg'],
  // Bundled CommonJS still asks for `require`.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
})
const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
for (const name of readdirSync(at('../dist/'))) {
  if (name.endsWith('.js') && !written.has(name)) rmSync(at(`../dist/${name}`))
}
rmSync(at('../dist/chunks'), {recursive: true, force: true})
mkdirSync(at('../dist/rules'), {recursive: true})
for (const table of ['lexicon.bin', 'slips.bin', 'pairs.bin', 'kinds.bin', 'model.bin'])
  copyFileSync(at(`../../lexicon/dist/${table}`), at(`../dist/${table}`))
copyFileSync(at('../../lexicon/data/model-licence.txt'), at('../dist/model-licence.txt'))
copyFileSync(at('../../../rules/README.md'), at('../dist/rules/README.md'))
for (const folder of ['styles', 'rules/styles']) mkdirSync(at(`../dist/${folder}`), {recursive: true})
for (const name of readdirSync(at('../src/styles/')))
  copyFileSync(at(`../src/styles/${name}`), at(`../dist/styles/${name}`))
for (const name of readdirSync(at('../../../rules/styles/'))) {
  if (name.endsWith('.md'))
    copyFileSync(at(`../../../rules/styles/${name}`), at(`../dist/rules/styles/${name}`))
}
mkdirSync(at('../dist/dictionary-en'), {recursive: true})
for (const name of ['index.aff', 'index.dic', 'license']) {
  copyFileSync(at(`../node_modules/dictionary-en/${name}`), at(`../dist/dictionary-en/${name}`))
}
