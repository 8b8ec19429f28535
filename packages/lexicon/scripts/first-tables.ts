import {readFileSync} from 'node:fs'
import {packKinds} from '../src/kinds/kind-model.ts'
import {loadLexicon} from '../src/load-lexicon.ts'
import {learnKinds} from './kinds/learn-kinds.ts'
import {readTagged} from './kinds/read-tagged.ts'
import type {Table} from './make-table.ts'
import {packLexicon} from './pack-lexicon.ts'
import {learned} from './table-inputs.ts'

/** The tables that others are made by, in their order. */
export const firstTables: readonly Table[] = [
  {
    name: 'lexicon',
    inputs: ['../../pnpm-lock.yaml', 'src/format.ts', 'scripts', 'data'],
    make: packLexicon,
  },
  // Made by hand of a package of Debian's: see scripts/model.
  {
    name: 'model',
    inputs: ['data/model.bin'],
    make: () => readFileSync(new URL('../data/model.bin', import.meta.url)),
  },
  // Made by hand of a package: see scripts/vectors.
  {
    name: 'vectors',
    inputs: ['data/vectors.bin'],
    make: () => readFileSync(new URL('../data/vectors.bin', import.meta.url)),
  },
  {
    name: 'kinds',
    inputs: [...learned, 'scripts/kinds', 'src/kinds'],
    make: () => {
      const lexicon = loadLexicon()
      return packKinds(learnKinds(readTagged(lexicon), lexicon))
    },
  },
]
