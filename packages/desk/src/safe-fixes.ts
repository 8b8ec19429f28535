import {announce} from './announce.ts'
import {findingsOf, leftWords, type Model} from './model.ts'
import type {Finding} from './types.ts'
import {written} from './written.ts'

/** The findings whose fixes may be written unasked, none over another. */
export const safeOf = (model: Model): readonly Finding[] => {
  let at = 0
  return findingsOf(model).filter(({safe, writable, expected, start, end}) => {
    if (!safe || !writable || expected.length !== 1 || start < at) return false
    at = end
    return true
  })
}

const PASSES = 6

/** Writes every safe fix, and those that come of them, and says how many. */
export const applySafe = async (model: Model, settled: () => Promise<void>): Promise<void> => {
  let count = 0
  for (let pass = 0; pass < PASSES; pass++) {
    await settled()
    const safe = safeOf(model)
    if (safe.length === 0) break
    count += safe.length
    const changes = safe.map(({start, end, expected}) => ({
      from: start,
      to: end,
      insert: written(model, expected[0] ?? ''),
    }))
    model.view.dispatch({changes, userEvent: 'input.fix'})
    await settled()
  }
  const done =
    count === 0 ? 'There is no safe fix to write.' : `${count} safe ${count === 1 ? 'fix' : 'fixes'} written.`
  announce(`${done} ${leftWords(model)}`)
}
