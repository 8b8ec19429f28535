import {existsSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadLexicon} from '../src/load-lexicon.ts'
import {buildPairs} from './pairs/build-pairs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}dist/pairs.bin`

const fresh = (): boolean => {
  if (!existsSync(target)) return false
  const made = statSync(target).mtimeMs
  const inputs = [`${root}package.json`, `${root}dist/lexicon.bin`, `${root}scripts/usage/read-corpora.ts`]
  for (const folder of ['scripts/pairs', 'src/pairs']) {
    for (const name of readdirSync(root + folder)) inputs.push(`${root}${folder}/${name}`)
  }
  return inputs.every((input) => statSync(input).mtimeMs < made)
}

if (!fresh()) {
  const bytes = buildPairs(loadLexicon())
  writeFileSync(target, bytes)
  console.log(`pairs.bin: ${(bytes.length / 1e6).toFixed(1)} MB`)
}
