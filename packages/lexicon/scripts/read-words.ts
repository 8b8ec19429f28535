import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {decodeTrie} from 'cspell-trie-lib'
import {packageFile} from './package-file.ts'

/** Gives the words of one of cspell’s dictionaries. */
export const trieWords = (name: string, path: string): Iterable<string> =>
  decodeTrie(gunzipSync(readFileSync(packageFile(name, path)))).words()
