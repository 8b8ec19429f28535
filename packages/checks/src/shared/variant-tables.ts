import {onceFor, type Word} from '@copydesk/core'

/** What is known of variants. */
export interface VariantOptions {
  /** Spellings of one word, each group parted by slashes. */
  readonly variants: readonly string[]
  /** Compounds of two words that others write solid or with a hyphen. */
  readonly compounds: readonly string[]
  /** Words with a hyphen or an accent that are not the word without it. */
  readonly except: readonly string[]
}

/** One place where a word with variants stands: its stem and how it is spelled, without plural and possessive endings. */
export interface Place {
  readonly key: string
  readonly variant: string
  readonly suffix: string
  readonly words: readonly Word[]
}

/** A spelling and the words that it is one of. */
export type Listed = Omit<Place, 'words'>

/** The endings that say nothing of how a word is spelled. */
export const SUFFIXES = ['', 's', "'s", "s'"] as const

/** The lists made ready to be looked up in. */
export interface VariantTables {
  readonly variants: ReadonlyMap<string, Listed>
  readonly compounds: ReadonlyMap<string, ReadonlySet<string>>
  readonly except: ReadonlySet<string>
}

/** Makes the tables of some options, once. */
export const tablesOf: (options: VariantOptions) => VariantTables = onceFor((options) => {
  const variants = new Map<string, Listed>()
  for (const group of options.variants)
    for (const one of group.split('/'))
      for (const suffix of SUFFIXES) variants.set(one + suffix, {key: group, variant: one, suffix})
  const compounds = new Map<string, Set<string>>()
  for (const compound of options.compounds) {
    const [first = '', second = ''] = compound.split(' ')
    compounds.set(first, (compounds.get(first) ?? new Set()).add(second))
  }
  return {variants, compounds, except: new Set(options.except)}
})
