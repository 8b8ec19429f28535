import {type Form, perForm, type WordPairs} from '@copydesk/core'
import {EDGE, pairClass} from './pair-symbol.ts'
import {pairValue, STEP} from './pair-table.ts'
import {unpackPairs} from './pairs-file.ts'

/** Reads the pairs of words that `scripts/pairs` counted. */
export const wordPairsFrom = (buffer: ArrayBuffer): WordPairs => {
  const {symbols, classes, table} = unpackPairs(buffer)
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index]))
  const numberOf = perForm((form) => {
    const own = form.shape === 'lower' ? numbers.get(form.lower) : undefined
    return own ?? numbers.get(pairClass(form)) ?? -1
  })
  const edge = numbers.get(EDGE) ?? -1
  const classRatio = (first: Form | undefined, second: Form | undefined): number => {
    const [a, b] = [first ? numberOf(first) : edge, second ? numberOf(second) : edge]
    return a < 0 || b < 0 ? 0 : (classes[a * symbols.length + b] ?? 0) / STEP
  }
  const textOf = (form: Form | undefined): string =>
    form === undefined ? EDGE : form.shape === 'lower' ? form.lower : pairClass(form)
  return {
    ratio: (first, second) => {
      const text = textOf(first)
      const own = pairValue(table, text, textOf(second))
      return own ?? (pairValue(table, text, '') ?? 0) + classRatio(first, second)
    },
  }
}
