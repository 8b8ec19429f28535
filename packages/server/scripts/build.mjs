// Bundles the module that the service's threads run; threads cannot read TypeScript.
import {copyFileSync} from 'node:fs'
import {build} from 'esbuild'

const at = (path) => new URL(path, import.meta.url).pathname
await build({
  entryPoints: [at('../src/worker.ts')],
  outdir: at('../dist/'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
})
copyFileSync(at('../../lexicon/dist/lexicon.bin'), at('../dist/lexicon.bin'))
