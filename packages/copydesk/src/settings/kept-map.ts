const maps: Map<unknown, unknown>[] = []

/** Makes a map of what was read from files; `forgetFiles` empties it. */
export const keptMap = <Key, Value>(): Map<Key, Value> => {
  const map = new Map<Key, Value>()
  maps.push(map)
  return map
}

/** Forgets every config, rule, word list and source that was read, for programs that outlive a change of files. */
export const forgetFiles = (): void => {
  for (const map of maps) map.clear()
}
