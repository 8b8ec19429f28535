// Bundles the command line and the API into dist/, so that they start fast and need nothing beside them but their tables.
import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {latinWidth} from './latin-width.mjs'
import {replaceFile} from './replace-file.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const common = {
  outdir: at('../dist/'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // The first starts threads from files of its own, the second is native, the third is there for those who ask for it.
  external: ['tinypool', 'libsql', 'pg'],
}

mkdirSync(at('../dist/'), {recursive: true})

// The command line in one file, whose compiled code V8 can keep; it can't that of modules.
const program = await build({
  ...common,
  entryPoints: {program: at('../src/cli/program.ts')},
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  charset: 'ascii',
  define: {'import.meta.url': '__url'},
  plugins: [latinWidth],
  banner: {
    js: `const __url=require('node:url').pathToFileURL(__filename).href,__import=module.import??((name)=>import(name));`,
  },
  write: false,
})
// Code that V8 kept has forgotten where it comes from, which `import()` asks: what loads the program imports for it.
// Patterns keep their own characters: with them escaped all is ASCII, which is read faster.
const escaped = (text) =>
  text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const bundle = escaped(program.outputFiles[0].text.replaceAll('await import(', 'await __import('))
const place = at('../dist/program.cjs')
if (!existsSync(place) || readFileSync(place, 'latin1') !== bundle) {
  // What was worked out for another bundle must not outlive it.
  for (const name of readdirSync(at('../dist/'))) {
    if (name.endsWith('.code') || name === 'callers.json') rmSync(at(`../dist/${name}`))
  }
  rmSync(at('../dist/compiled'), {recursive: true, force: true})
  replaceFile(place, bundle)
}
const starters = await build({
  ...common,
  entryPoints: {
    cli: at('../src/cli/start.ts'),
    worker: at('../src/cli/worker.ts'),
    'load-program': at('../src/cli/load-program.ts'),
  },
  format: 'esm',
})
const modules = await build({
  ...common,
  entryPoints: {
    index: at('../src/index.ts'),
    // Packed with the command line, though its sources build on it.
    lsp: at('../../language-server/src/stdio.ts'),
    serve: at('../../server/src/serve.ts'),
    'serve-worker': at('../../server/src/worker.ts'),
  },
  // Flat: tables are looked for beside the file that asks.
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  // Bundled CommonJS still asks for `require`.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
})
const written = new Set(
  [program, starters, modules]
    .flatMap(({metafile}) => Object.keys(metafile.outputs))
    .map((path) => basename(path)),
)
for (const name of readdirSync(at('../dist/'))) {
  if (name.endsWith('.js') && !written.has(name)) rmSync(at(`../dist/${name}`))
}
rmSync(at('../dist/chunks'), {recursive: true, force: true})
mkdirSync(at('../dist/rules'), {recursive: true})
for (const table of [
  'lexicon.bin',
  'slips.bin',
  'vectors.bin',
  'pairs.bin',
  'kinds.bin',
  'capitals.bin',
  'numbers.bin',
  'owners.bin',
  'lost.bin',
  'model.bin',
])
  copyFileSync(at(`../../lexicon/dist/${table}`), at(`../dist/${table}`))
for (const licence of ['model-licence.txt', 'vectors-licence.txt'])
  copyFileSync(at(`../../lexicon/data/${licence}`), at(`../dist/${licence}`))
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
const {status} = spawnSync(process.execPath, [at('prepare.mjs')], {stdio: ['ignore', 'ignore', 'inherit']})
if (status !== 0) throw new Error('Expected the built command line to lint the seeds')
