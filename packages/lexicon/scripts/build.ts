import {readFileSync} from 'node:fs'
import {Dialects} from '@copydesk/core'
import {packKinds} from '../src/kinds/kind-model.ts'
import {kindsFrom} from '../src/kinds/kinds-from.ts'
import {loadLanguageModel} from '../src/load-language-model.ts'
import {loadLexicon} from '../src/load-lexicon.ts'
import {readTable} from '../src/read-table.ts'
import {addAffixes} from './add-affixes.ts'
import {addDictionary} from './add-dictionary.ts'
import {addFrequencies} from './add-frequencies.ts'
import {addNames} from './add-names.ts'
import {addRarer} from './add-rarer.ts'
import {addSupplement} from './add-supplement.ts'
import {addTags} from './add-tags.ts'
import {addTitled} from './add-titled.ts'
import {addUnsaid} from './add-unsaid.ts'
import {buildCapitals} from './capitals/build-capitals.ts'
import type {Entries} from './entry.ts'
import {learnKinds} from './kinds/learn-kinds.ts'
import {readTagged} from './kinds/read-tagged.ts'
import {buildLost} from './lost/build-lost.ts'
import {makeTable} from './make-table.ts'
import {gatherOwners} from './owners/gather-owners.ts'
import {learnOwners} from './owners/learn-owners.ts'
import {pack} from './pack.ts'
import {buildPairs} from './pairs/build-pairs.ts'
import {buildSlips} from './slips/build-slips.ts'

const packLexicon = async (): Promise<Uint8Array> => {
  const entries: Entries = new Map()
  await addDictionary(entries, 'dictionary-en', Dialects.us)
  // South Africa's own dictionary is under the LGPL; its spelling is the British.
  await addDictionary(entries, 'dictionary-en-gb', Dialects.gb | Dialects.za)
  await addDictionary(entries, 'dictionary-en-au', Dialects.au)
  await addDictionary(entries, 'dictionary-en-ca', Dialects.ca)
  addSupplement(entries)
  addRarer(entries)
  addNames(entries)
  addTags(entries)
  addTitled(entries)
  addAffixes(entries)
  addFrequencies(entries)
  addUnsaid(entries)
  return pack(entries)
}

await makeTable('lexicon', ['../../pnpm-lock.yaml', 'src/format.ts', 'scripts', 'data'], packLexicon)
// What is learned of words in their places goes by the lexicon.
const learned = ['dist/lexicon.bin', 'src/open-classes.ts', 'scripts/read-brown.ts']
// Made by hand of a package of Debian's: see scripts/model.
await makeTable('model', ['data/model.bin'], () =>
  readFileSync(new URL('../data/model.bin', import.meta.url)),
)
await makeTable(
  'slips',
  [
    ...learned,
    'data/model.bin',
    'data/rivals.yml',
    'scripts/read-corpora.ts',
    'scripts/spreads-of.ts',
    'scripts/slips',
    'src/slips',
  ],
  () => buildSlips(loadLexicon(), loadLanguageModel()),
)
await makeTable('pairs', [...learned, 'scripts/read-corpora.ts', 'scripts/pairs', 'src/pairs'], () =>
  buildPairs(loadLexicon()),
)
await makeTable('kinds', [...learned, 'scripts/kinds', 'src/kinds'], () => {
  const lexicon = loadLexicon()
  return packKinds(learnKinds(readTagged(lexicon), lexicon))
})
await makeTable(
  'capitals',
  [
    ...learned,
    'dist/kinds.bin',
    'data/model.bin',
    'scripts/learn-hashed.ts',
    'scripts/brown-drafts.ts',
    'scripts/capitals',
    'src/capitals',
  ],
  () => {
    const lexicon = loadLexicon()
    return buildCapitals(lexicon, kindsFrom(readTable('kinds.bin'), lexicon), loadLanguageModel())
  },
)
await makeTable(
  'owners',
  [
    ...learned,
    'dist/kinds.bin',
    'data/model.bin',
    'scripts/learn-hashed.ts',
    'scripts/brown-drafts.ts',
    'scripts/owners',
    'src/owners',
    'src/slips/slip-word.ts',
  ],
  () => {
    const lexicon = loadLexicon()
    const kinds = kindsFrom(readTable('kinds.bin'), lexicon)
    return new Uint8Array(learnOwners(gatherOwners(lexicon, loadLanguageModel(), kinds)).buffer)
  },
)
await makeTable(
  'lost',
  [
    ...learned,
    'dist/kinds.bin',
    'data/model.bin',
    'data/lost-words.yml',
    'scripts/learn-hashed.ts',
    'scripts/spreads-of.ts',
    'scripts/lost',
    'src/lost',
    'src/slips/slip-word.ts',
  ],
  () => buildLost(loadLexicon(), loadLanguageModel(), kindsFrom(readTable('kinds.bin'), loadLexicon())),
)
