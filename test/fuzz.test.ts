import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomOf} from './bench/quality/random.ts'
import {faultsOf} from './fuzz/faults.ts'
import {formats, hostileTrial, type Trial} from './fuzz/trial.ts'

/** Few, for every run of the tests; `pnpm fuzz` goes on for as long as it is let. */
const RUNS = 15

const isWell = async (trial: Trial): Promise<void> => {
  expect(await faultsOf(trial, {timed: false})).toEqual([])
}

describe.each(formats)('hostile %s', (format) => {
  it('never throws, keeps spans inside the text, fixes settle, and quotations lie in the source', async () => {
    const trial = fc.integer().map((number) => ({...hostileTrial(randomOf(String(number))), format}))
    await fc.assert(fc.asyncProperty(trial, isWell), {numRuns: RUNS, seed: 1})
  })

  it('takes any string', async () => {
    const trial = fc
      .string({unit: 'binary', maxLength: 300})
      .map((text) => ({text, format, source: {text, format}, strict: false}))
    await fc.assert(fc.asyncProperty(trial, isWell), {numRuns: RUNS, seed: 2})
  })
})
