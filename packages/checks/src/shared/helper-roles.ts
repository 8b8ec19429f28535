import {onceFor} from '@copydesk/core'
import type {IrregularOptions} from './irregular-verbs.ts'

/** Which words ask for which form of the verb behind them. */
export interface HelperOptions extends IrregularOptions {
  /** Words behind which a base form stands: will, didn't. */
  readonly modals: readonly string[]
  /** Forms that do the same behind “not”: did. */
  readonly doing: readonly string[]
  /** Forms of “have”. */
  readonly having: readonly string[]
  /** Forms of “be”. */
  readonly being: readonly string[]
  /** Prepositions behind which a verb ends in -ing. */
  readonly prepositions: readonly string[]
  /** Verbs that have no passive: “is go” is “is going”. */
  readonly intransitive: readonly string[]
}

/** What a word asks of the verb behind it. */
export type Role = 'modal' | 'do' | 'have' | 'be' | 'preposition' | 'to'

/** Gives the role of each helping word of a rule's options. */
export const rolesOf: (options: HelperOptions) => ReadonlyMap<string, Role> = onceFor((options) => {
  const roles = new Map<string, Role>()
  const add = (words: readonly string[], role: Role): void => {
    for (const word of words) roles.set(word, role)
  }
  add(options.modals, 'modal')
  add(options.doing, 'do')
  add(options.having, 'have')
  add(options.being, 'be')
  add(options.prepositions, 'preposition')
  roles.set('to', 'to')
  return roles
})
