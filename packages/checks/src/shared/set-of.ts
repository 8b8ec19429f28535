const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Gives the words of an option as a set; made once, not for every draft. */
export const setOf = (words: readonly string[]): ReadonlySet<string> => {
  const known = sets.get(words)
  if (known) return known
  const made = new Set(words)
  sets.set(words, made)
  return made
}
