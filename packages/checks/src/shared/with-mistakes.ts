/** What is wrong with an option that an editor wrote: the way to it from the options, and a sentence. */
export interface OptionMistake {
  readonly keys: readonly (string | number)[]
  readonly message: string
}

/** A check that can tell, before any draft is read, what is wrong with its options. */
export interface WithMistakes<Options> {
  readonly mistakes: (options: Options) => readonly OptionMistake[]
}

/** Ties to a check what tells the mistakes in its options. */
export const withMistakes = <Made extends object, Options>(
  check: Made,
  mistakes: (options: Options) => readonly OptionMistake[],
): Made & WithMistakes<Options> => Object.assign(check, {mistakes})

const quoted = (names: readonly string[]): string => names.join(', ')

/** Says which keys of one item nobody reads. */
export const strangeKeys = (
  item: unknown,
  keys: readonly (string | number)[],
  known: readonly string[],
): readonly OptionMistake[] => {
  if (typeof item !== 'object' || item === null)
    return [{keys, message: `expected a mapping of ${quoted(known)}`}]
  return Object.keys(item)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      keys: [...keys, key],
      message: `there is no key “${key}”: expected one of ${quoted(known)}`,
    }))
}

/** Whether a value is a text or a list of texts. */
export const isTexts = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
