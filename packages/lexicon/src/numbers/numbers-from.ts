import type {LanguageModel, Lexicon, Usage} from '@copydesk/core'
import {byteWeights} from '../byte-weights.ts'
import {numberFacts} from './number-facts.ts'
import {NumberJudge, WEIGHTS} from './number-judge.ts'

/** Questions of each judge: see {@link NumberWeights}. */
const PARTS = 3
/** Keeps odds finite. */
const LEAST = 1e-6

/** Reads the weights that `scripts/numbers` learned. */
export const numbersFrom = (buffer: ArrayBuffer, lexicon: Lexicon, model: LanguageModel): Usage['number'] => {
  const weights = byteWeights(buffer)
  const judgeFrom = (first: number): NumberJudge => {
    const part = (n: number): Float32Array =>
      weights.subarray((first + n) * WEIGHTS, (first + n + 1) * WEIGHTS)
    return new NumberJudge({placing: part(0), counting: part(1), shared: part(2)})
  }
  const [plain, open] = [judgeFrom(0), judgeFrom(PARTS)]
  const factsOf = numberFacts(lexicon, model)
  return (place) => {
    const facts = factsOf(place)
    if (!facts) return
    const judge = facts.isOpen ? open : plain
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
