/** Gives a function that works something out once for each object: a rule's options, a draft, a list. What it gives is never undefined. */
export const onceFor = <Key extends object, Made extends NonNullable<unknown> | null>(
  make: (key: Key) => Made,
): ((key: Key) => Made) => {
  const made = new WeakMap<Key, Made>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
