/** Makes a memory of the few things that were asked for last. */
export const keepFew = <Key, Value>(most: number): ((key: Key, make: () => Value) => Value) => {
  const kept = new Map<Key, Value>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return value
  }
}
