import {existsSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadLexicon} from '../src/load-lexicon.ts'
import {buildUsage} from './usage/build-usage.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}dist/usage.bin`

const fresh = (): boolean => {
  if (!existsSync(target)) return false
  const made = statSync(target).mtimeMs
  const inputs = [`${root}package.json`, `${root}data/rivals.yml`, `${root}dist/lexicon.bin`]
  for (const folder of ['scripts/usage', 'src/usage']) {
    for (const name of readdirSync(root + folder)) inputs.push(`${root}${folder}/${name}`)
  }
  return inputs.every((input) => statSync(input).mtimeMs < made)
}

if (!fresh()) {
  const bytes = buildUsage(loadLexicon())
  writeFileSync(target, bytes)
  console.log(`usage.bin: ${(bytes.length / 1e6).toFixed(1)} MB`)
}
