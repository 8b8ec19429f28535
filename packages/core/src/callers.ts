/** The slips of a check by context, as far as it matters for which words call them. */
export interface CalledSlips {
  readonly slips: readonly object[]
  readonly lists: object
  readonly contexts: object
}

/** Gives, for each word that calls slips, their places in the list, as worked out when Copydesk was built; undefined where that was not done for these. */
export type Callers = (options: CalledSlips) => ReadonlyMap<string, readonly number[]> | undefined
