import {STEPS} from '../src/byte-weights.ts'
import {type KindsOf, kindsFrom} from '../src/kinds/kinds-from.ts'
import {loadLanguageModel} from '../src/load-language-model.ts'
import {loadLexicon} from '../src/load-lexicon.ts'
import {readTable} from '../src/read-table.ts'
import {wordVectors} from '../src/vectors/word-vectors.ts'
import {buildCapitals} from './capitals/build-capitals.ts'
import {inBytes} from './in-bytes.ts'
import {buildLost} from './lost/build-lost.ts'
import type {Table} from './make-table.ts'
import {gatherNumbers} from './numbers/gather-numbers.ts'
import {learnNumbers} from './numbers/learn-numbers.ts'
import {gatherOwners} from './owners/gather-owners.ts'
import {learnOwners} from './owners/learn-owners.ts'
import {buildPairs} from './pairs/build-pairs.ts'
import {buildSlips} from './slips/build-slips.ts'
import {learned, learnedOfDrafts} from './table-inputs.ts'

const inSteps = (weights: Float32Array): Uint8Array => new Uint8Array(inBytes(weights, STEPS).buffer)

const kinds = (): KindsOf => kindsFrom(readTable('kinds.bin'), loadLexicon())

/** The other tables, those first that take longest. */
export const otherTables: readonly Table[] = [
  {
    name: 'lost',
    inputs: [
      ...learned,
      'dist/kinds.bin',
      'data/model.bin',
      'data/lost-words.yml',
      'scripts/ada-grad.ts',
      'scripts/learn-hashed.ts',
      'scripts/spreads-of.ts',
      'scripts/lost',
      'src/lost',
      'src/slips/slip-word.ts',
    ],
    make: () => buildLost(loadLexicon(), loadLanguageModel(), kinds()),
  },
  {
    name: 'slips',
    inputs: [
      ...learned,
      'data/model.bin',
      'data/rivals.yml',
      'scripts/ada-grad.ts',
      'scripts/read-addresses.ts',
      'scripts/read-corpora.ts',
      'scripts/spreads-of.ts',
      'data/vectors.bin',
      'src/vectors',
      'scripts/slips',
      'src/slips',
    ],
    make: () => buildSlips(loadLexicon(), loadLanguageModel(), wordVectors(readTable('vectors.bin'))),
  },
  {
    name: 'capitals',
    inputs: [...learnedOfDrafts, 'scripts/learn-hashed.ts', 'scripts/capitals', 'src/capitals'],
    make: () => buildCapitals(loadLexicon(), kinds(), loadLanguageModel()),
  },
  {
    name: 'owners',
    inputs: [
      ...learnedOfDrafts,
      'scripts/learn-hashed.ts',
      'scripts/owners',
      'src/owners',
      'src/slips/slip-word.ts',
    ],
    make: () => inSteps(learnOwners(gatherOwners(loadLexicon(), loadLanguageModel(), kinds()))),
  },
  {
    name: 'numbers',
    inputs: [
      ...learnedOfDrafts,
      'scripts/random-from.ts',
      'scripts/numbers',
      'src/numbers',
      'src/slips/slip-word.ts',
    ],
    make: () => inSteps(learnNumbers(gatherNumbers(loadLexicon(), loadLanguageModel(), kinds()))),
  },
  {
    name: 'pairs',
    inputs: [...learned, 'scripts/read-corpora.ts', 'scripts/pairs', 'src/pairs'],
    make: () => buildPairs(loadLexicon()),
  },
]
