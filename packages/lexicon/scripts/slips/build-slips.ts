import type {LanguageModel, Lexicon} from '@copydesk/core'
import {ALIKE, kinTable} from '../../src/slips/kin.ts'
import {PAIR_FEATURES} from '../../src/slips/pair-features.ts'
import {CLASS_STEP, packSlips} from '../../src/slips/slip-file.ts'
import {findKin} from './find-kin.ts'
import {gatherSlips} from './gather-slips.ts'
import {learnSlips} from './learn-slips.ts'
import {readRivals} from './read-rivals.ts'

/** Learns from the corpora where a word stands for another, and gives the file's bytes. */
export const buildSlips = (lexicon: Lexicon, model: LanguageModel): Uint8Array => {
  const rivals = readRivals()
  const kin = findKin(rivals, lexicon, model)
  const {facts, classes} = learnSlips(gatherSlips(kin, rivals.alike, lexicon, model))
  const words = [...new Set([...kin.values()].flatMap((family) => [...family.keys()]))]
  const numbers = new Map(words.map((word, index) => [word, index + 1]))
  const numbered = [...kin].map(([typed, family]): [string, readonly number[]] => [
    typed,
    [...family].map(([word, sounds]) => (numbers.get(word) ?? 0) | (sounds ? ALIKE : 0)),
  ])
  return packSlips({
    words,
    kin: kinTable(new Map(numbered)),
    pairWeights: Float32Array.from(facts.subarray(0, PAIR_FEATURES)),
    placeWeights: Float32Array.from(facts.subarray(PAIR_FEATURES)),
    classWeights: Int8Array.from(classes, (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * CLASS_STEP))),
    ),
  })
}
