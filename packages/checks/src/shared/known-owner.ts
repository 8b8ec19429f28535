import {type Form, Tags} from '@copydesk/core'
import {setOf} from './set-of.ts'

/** By which words those are known who own things. */
export interface KnownOwners {
  /** Endings of those who do something: workers, voters. */
  readonly endings: readonly string[]
  /** Singulars that end so and own nothing: number, letter. */
  readonly things: readonly string[]
  /** Other singulars of those who own and are mostly one: government. */
  readonly owners: readonly string[]
  /** Other singulars of those who own and are mostly several: patient. */
  readonly people: readonly string[]
  /** Plurals of time: two weeks. */
  readonly spans: readonly string[]
}

const isOwner = ({endings, things, owners, people, spans}: KnownOwners): ((form: Form) => boolean) => {
  const known = new Set([...owners, ...people, ...spans])
  const other = setOf(things)
  return ({shape, lower, tags}) => {
    if (shape !== 'lower' || !/[^s]s$/.test(lower) || (tags & Tags.plural) === 0) return false
    const single = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
    if (known.has(single) || known.has(lower)) return true
    return endings.some((ending) => single.endsWith(ending)) && !other.has(single)
  }
}

const known = new WeakMap<KnownOwners, (form: Form) => boolean>()

/** Gives a test for plurals that are known to own what follows them. */
export const isKnownOwner = (options: KnownOwners): ((form: Form) => boolean) => {
  const test = known.get(options) ?? isOwner(options)
  known.set(options, test)
  return test
}
