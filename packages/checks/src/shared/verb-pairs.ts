import {onceFor} from '@copydesk/core'
import type {Count} from './phrase-number.ts'

/** A verb form: the number that it goes with, and its other form. */
export interface VerbForm {
  readonly count: Count
  readonly other: string
  /** Whether it is any verb, none of those that a rule pairs. */
  readonly isOpen?: boolean
}

/** Verb forms as a rule pairs them. */
export interface VerbPairs {
  /** Verb forms for one, and the same for many. */
  readonly pairs: Readonly<Record<string, string>>
}

/** Gives the verb forms of a rule's options, each with its number and its other form. */
export const verbsOf: (options: VerbPairs) => ReadonlyMap<string, VerbForm> = onceFor((options) => {
  const verbs = new Map<string, VerbForm>()
  for (const [one, many] of Object.entries(options.pairs)) {
    verbs.set(one, {count: 'one', other: many})
    verbs.set(many, {count: 'many', other: one})
  }
  return verbs
})
