// Makes data/model.bin of CMU Sphinx's English model: tsx scripts/model/make-model.ts PATH/en-us.lm.bin
import {writeFileSync} from 'node:fs'
import {argv} from 'node:process'
import {fileURLToPath} from 'node:url'
import {packModel} from '../../src/model/model-file.ts'
import {buildModel} from './build-model.ts'
import {readTrie} from './read-trie.ts'

/** What makes the extension for VS Code fit into ten megabytes; the README has what it costs. */
const KEEP = {words: 50_000, pairs: 1_600_000, triples: 1_000_000}
const WIDTHS = {pair: 13, triple: 12}

const [path] = argv.slice(2)
if (path === undefined) throw new Error('Expected the path of en-us.lm.bin, got none')
const bytes = packModel(buildModel(readTrie(path), KEEP, WIDTHS))
writeFileSync(fileURLToPath(new URL('../../data/model.bin', import.meta.url)), bytes)
console.log(`model.bin: ${(bytes.length / 1e6).toFixed(1)} MB`)
