import type {Context} from './document.ts'
import type {ActiveRule} from './problem.ts'

/** Whether two lists have the same rules with the same options. */
export const sameRules = (a: readonly ActiveRule[], b: readonly ActiveRule[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({rule, options}, at) => rule === b[at]?.rule && options === b[at]?.options))

/** Whether two contexts have the same lexicon, vocabulary, sources and the rest. */
export const sameContext = (a: Context, b: Context): boolean => {
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...one, ...other].every(([key]) => one.get(key) === other.get(key))
}
