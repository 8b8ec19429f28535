// Bundles the language server into server.mjs and its chunks, flat: tables are looked for beside the file that asks.
import {readdirSync, rmSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/** The server imports the whole public API: what is loaded on demand, and by nothing that the server has, is left over. */
const neededOf = (outputs) => {
  const needed = new Set(Object.keys(outputs).filter((path) => basename(path) === 'server.mjs'))
  for (const path of needed)
    for (const {path: next, external} of outputs[path].imports) if (!external) needed.add(next)
  return new Set([...needed].map((path) => basename(path)))
}

/** Writes the server and the chunks that it needs into a folder. */
export const bundleServer = async (folder, options) => {
  const {metafile} = await build({
    ...options,
    entryPoints: {server: fileURLToPath(new URL('../../language-server/src/stdio.ts', import.meta.url))},
    outdir: folder,
    outExtension: {'.js': '.mjs'},
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    metafile: true,
    // Bundled CommonJS still asks for `require`.
    banner: {
      js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
    },
  })
  const needed = neededOf(metafile.outputs)
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.mjs') && !needed.has(name)) rmSync(join(folder, name))
  }
}
