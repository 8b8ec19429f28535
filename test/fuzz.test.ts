import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {randomOf} from './bench/quality/random.ts'
import {faultsOf, formats} from './fuzz/faults.ts'
import {hostileText} from './fuzz/hostile-text.ts'

/** Few, for every run of the tests; `pnpm fuzz` goes on for as long as it is let. */
const RUNS = 40

describe.each(formats)('hostile %s', (format) => {
  const isWell = async (text: string): Promise<void> => {
    expect(await faultsOf(text, format, {timed: false})).toEqual([])
  }

  it('never throws, keeps spans inside the text, and fixes settle', async () => {
    const text = fc.integer().map((number) => hostileText(randomOf(String(number))))
    await fc.assert(fc.asyncProperty(text, isWell), {numRuns: RUNS, seed: 1})
  })

  it('takes any string', async () => {
    const text = fc.string({unit: 'binary', maxLength: 300})
    await fc.assert(fc.asyncProperty(text, isWell), {numRuns: RUNS, seed: 2})
  })
})
