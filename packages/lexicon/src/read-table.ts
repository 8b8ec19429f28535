import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** Beside this file when bundled; in the package's dist when run from source. */
const PLACES = ['./', '../dist/']

/** Reads one of the tables that are built on install. Throws where it was not built. */
export const readTable = (name: string): ArrayBuffer => {
  for (const place of PLACES) {
    const path = fileURLToPath(new URL(place + name, import.meta.url))
    if (!existsSync(path)) continue
    const bytes = readFileSync(path)
    const whole =
      bytes.byteOffset === 0 &&
      bytes.buffer instanceof ArrayBuffer &&
      bytes.buffer.byteLength === bytes.length
    return whole ? (bytes.buffer as ArrayBuffer) : (new Uint8Array(bytes).buffer as ArrayBuffer)
  }
  throw new Error(`Expected ${name} beside the program, got nothing: run \`pnpm build\``)
}
