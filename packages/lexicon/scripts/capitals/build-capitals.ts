import type {LanguageModel, Lexicon} from '@copydesk/core'
import {STEPS} from '../../src/byte-weights.ts'
import {LOST_WEIGHTS, STRAY_WEIGHTS} from '../../src/capitals/capitals-from.ts'
import type {KindsOf} from '../../src/kinds/kinds-from.ts'
import {inBytes} from '../in-bytes.ts'
import {gatherCapitals} from './gather-capitals.ts'
import {gatherLowered} from './gather-lowered.ts'
import {learnCapitals} from './learn-capitals.ts'

/** Learns which capitals are astray, and where one is lost: the weights of both, one after the other. */
export const buildCapitals = (lexicon: Lexicon, kindsOf: KindsOf, model: LanguageModel): Uint8Array => {
  const stray = learnCapitals(gatherCapitals(lexicon, kindsOf), {size: STRAY_WEIGHTS, passes: 12, hold: 3e-3})
  const lost = learnCapitals(gatherLowered(lexicon, kindsOf, model), {
    size: LOST_WEIGHTS,
    passes: 4,
    hold: 1e-3,
  })
  const weights = new Float32Array(STRAY_WEIGHTS + LOST_WEIGHTS)
  weights.set(stray)
  weights.set(lost, STRAY_WEIGHTS)
  return new Uint8Array(inBytes(weights, STEPS).buffer)
}
