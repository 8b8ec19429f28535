import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Lexicon} from '@copydesk/core'
import {lexiconFrom} from './lexicon-from.ts'

/** Beside this file when bundled; in the package's dist when run from source. */
const places = ['./lexicon.bin', '../dist/lexicon.bin']

const read = (): ArrayBuffer => {
  for (const place of places) {
    const path = fileURLToPath(new URL(place, import.meta.url))
    if (!existsSync(path)) continue
    const bytes = readFileSync(path)
    const aligned =
      bytes.byteOffset % 4 === 0 && bytes.buffer instanceof ArrayBuffer && bytes.byteOffset === 0
    return aligned ? (bytes.buffer as ArrayBuffer) : (new Uint8Array(bytes).buffer as ArrayBuffer)
  }
  throw new Error('Expected lexicon.bin beside the program, got nothing: run `pnpm build`')
}

let loaded: Lexicon | undefined

/** Gives the lexicon that is installed with Copydesk; reads its one file on the first call. Throws where it was not built. */
export const loadLexicon = (): Lexicon => {
  loaded ??= lexiconFrom(read())
  return loaded
}
