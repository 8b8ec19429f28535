// Bundles the page into dist/, and beside the command line that serves it.
import {cpSync, mkdirSync, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
rmSync(at('../dist'), {recursive: true, force: true})
await build({
  entryPoints: {desk: at('../src/main.ts')},
  outdir: at('../dist/'),
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
})
cpSync(at('../static'), at('../dist'), {recursive: true})
const beside = at('../../copydesk/dist/desk')
rmSync(beside, {recursive: true, force: true})
mkdirSync(beside, {recursive: true})
cpSync(at('../dist'), beside, {recursive: true})
