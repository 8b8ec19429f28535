// Bundles the command line into dist/, so that it starts fast and needs nothing beside it but its tables.
import {copyFileSync} from 'node:fs'
import {build} from 'esbuild'

const at = (path) => new URL(path, import.meta.url)
await build({
  entryPoints: [at('../src/cli/main.ts').pathname],
  outdir: at('../dist/').pathname,
  entryNames: 'cli',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // Bundled CommonJS still asks for `require`.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
})
copyFileSync(at('../../lexicon/dist/lexicon.bin'), at('../dist/lexicon.bin'))
