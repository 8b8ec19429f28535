import type {Usage} from '@copydesk/core'
import {capitalsFrom} from './capitals/capitals-from.ts'
import {type KindsOf, kindsFrom} from './kinds/kinds-from.ts'
import {languageModel} from './load-language-model.ts'
import {loadLexicon} from './load-lexicon.ts'
import {type LostOf, lostFrom} from './lost/lost-from.ts'
import {numbersFrom} from './numbers/numbers-from.ts'
import {ownersFrom} from './owners/owners-from.ts'
import {readTable} from './read-table.ts'
import {type Doubts, slipsFrom} from './slips/slips-from.ts'
import {wordVectors} from './vectors/word-vectors.ts'

let loaded: Doubts | undefined
let kinds: KindsOf | undefined
let capitals: ReturnType<typeof capitalsFrom> | undefined
let lost: LostOf | undefined
let owner: Usage['owner'] | undefined
let number: Usage['number'] | undefined

const capitalsOf = (): ReturnType<typeof capitalsFrom> => {
  capitals ??= capitalsFrom(readTable('capitals.bin'), loadLexicon(), languageModel())
  return capitals
}

/** Gives the usage models that are installed with Copydesk; reads their files when they are first asked. */
export const loadUsage = (): Usage => ({
  doubts: (document, sentence) => {
    loaded ??= slipsFrom(
      readTable('slips.bin'),
      loadLexicon(),
      languageModel(),
      wordVectors(readTable('vectors.bin')),
    )
    return loaded.doubts(document, sentence)
  },
  lost: (words, sentence, kindsOf) => {
    lost ??= lostFrom(readTable('lost.bin'), languageModel())
    return lost(words, sentence, kindsOf)
  },
  kinds: (words, sentence) => {
    kinds ??= kindsFrom(readTable('kinds.bin'), loadLexicon())
    return kinds(words, sentence)
  },
  strayCapital: (place, counts) => capitalsOf().strayCapital(place, counts),
  lostCapital: (place, counts) => capitalsOf().lostCapital(place, counts),
  owner: (place, counts) => {
    owner ??= ownersFrom(readTable('owners.bin'), loadLexicon(), languageModel())
    return owner(place, counts)
  },
  number: (place) => {
    number ??= numbersFrom(readTable('numbers.bin'), loadLexicon(), languageModel())
    return number(place)
  },
})
