import type {LanguageModel, Lexicon} from '@copydesk/core'
import {ALIKE, kinTable} from '../../src/slips/kin.ts'
import {HASH_STEP, packSlips} from '../../src/slips/slip-file.ts'
import type {WordVectors} from '../../src/vectors/word-vectors.ts'
import {inBytes} from '../in-bytes.ts'
import {findKin} from './find-kin.ts'
import {gatherSlips} from './gather-slips.ts'
import {learnNetworks} from './learn-networks.ts'
import {LEAST_WEIGHT, learnSlips} from './learn-slips.ts'
import {learnTags} from './learn-tags.ts'
import {readRivals} from './read-rivals.ts'

/** Learns from the corpora where a word stands for another, and gives the file's bytes. */
export const buildSlips = (lexicon: Lexicon, model: LanguageModel, vectors: WordVectors): Uint8Array => {
  const alike = readRivals()
  const kin = findKin(alike, lexicon, model)
  const tags = learnTags(lexicon)
  const examples = gatherSlips(kin, alike, {lexicon, model, tags, vectors})
  const {facts, hashes} = learnSlips(examples)
  const words = [...new Set([...kin.values()].flatMap((family) => [...family.keys()]))]
  const numbers = new Map(words.map((word, index) => [word, index + 1]))
  const numbered = [...kin].map(([typed, family]): [string, readonly number[]] => [
    typed,
    [...family].map(([word, sounds]) => (numbers.get(word) ?? 0) | (sounds ? ALIKE : 0)),
  ])
  return packSlips({
    words,
    kin: kinTable(new Map(numbered)),
    factWeights: Float32Array.from(facts),
    hashWeights: inBytes(hashes, HASH_STEP, LEAST_WEIGHT * HASH_STEP),
    networks: learnNetworks(examples),
    tags,
  })
}
