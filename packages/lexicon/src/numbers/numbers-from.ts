import type {LanguageModel, Lexicon, Usage} from '@copydesk/core'
import {byteWeights} from '../byte-weights.ts'
import {numberFacts} from './number-facts.ts'
import {NumberJudge, WEIGHTS} from './number-judge.ts'

/** Keeps odds finite. */
const LEAST = 1e-6

/** Reads the weights that `scripts/numbers` learned. */
export const numbersFrom = (buffer: ArrayBuffer, lexicon: Lexicon, model: LanguageModel): Usage['number'] => {
  const weights = byteWeights(buffer)
  const part = (n: number): Float32Array => weights.subarray(n * WEIGHTS, (n + 1) * WEIGHTS)
  const judge = new NumberJudge({placing: part(0), counting: part(1), shared: part(2)})
  const factsOf = numberFacts(lexicon, model)
  return (place) => {
    const facts = factsOf(place)
    if (!facts) return
    const one = judge.judge(facts)
    const {candidates} = facts
    let best = 0
    for (let n = 1; n < candidates.length; n++)
      if ((judge.shares[n] ?? 0) > (judge.shares[best] ?? 0)) best = n
    return {
      one: Math.log((one + LEAST) / (1 - one + LEAST)),
      head: candidates[best]?.head ?? -1,
    }
  }
}
