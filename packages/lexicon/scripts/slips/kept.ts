/** Makes something of each word once. */
export const kept = <T>(make: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>()
  return (word) => {
    const old = known.get(word)
    if (old !== undefined) return old
    const made = make(word)
    known.set(word, made)
    return made
  }
}
