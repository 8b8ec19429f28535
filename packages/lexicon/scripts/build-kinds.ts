import {existsSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {packKinds} from '../src/kinds/kind-model.ts'
import {loadLexicon} from '../src/load-lexicon.ts'
import {learnKinds} from './kinds/learn-kinds.ts'
import {readTagged} from './kinds/read-tagged.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}dist/kinds.bin`

const fresh = (): boolean => {
  if (!existsSync(target)) return false
  const made = statSync(target).mtimeMs
  const inputs = [`${root}package.json`, `${root}dist/lexicon.bin`]
  for (const folder of ['scripts/kinds', 'src/kinds']) {
    for (const name of readdirSync(root + folder)) inputs.push(`${root}${folder}/${name}`)
  }
  return inputs.every((input) => statSync(input).mtimeMs < made)
}

if (!fresh()) {
  const lexicon = loadLexicon()
  const bytes = packKinds(learnKinds(readTagged(lexicon), lexicon))
  writeFileSync(target, bytes)
  console.log(`kinds.bin: ${(bytes.length / 1e6).toFixed(1)} MB`)
}
