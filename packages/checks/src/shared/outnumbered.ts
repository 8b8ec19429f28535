import type {Spelled} from './dialect-of.ts'

/** So often as the other a spelling stands that is the draft’s own. */
const MARGIN = 2

/** A word, and the first of those that spell it otherwise. */
export interface Outnumbered {
  readonly spelled: Spelled
  readonly first: Spelled
}

const groupedBy = <Key>(
  words: readonly Spelled[],
  keyOf: (spelled: Spelled) => Key,
): ReadonlyMap<Key, readonly Spelled[]> => {
  const groups = new Map<Key, Spelled[]>()
  for (const spelled of words) {
    const key = keyOf(spelled)
    const group = groups.get(key)
    if (group) group.push(spelled)
    else groups.set(key, [spelled])
  }
  return groups
}

/** Gives the words whose other spelling stands at least twice as often: “centre” beside two “center”. */
export const outnumbered = function* (words: readonly Spelled[]): Generator<Outnumbered> {
  const byForm = groupedBy(words, ({word}) => word.form)
  const byLower = groupedBy(words, ({word}) => word.form.lower)
  for (const spelled of words) {
    const own = byForm.get(spelled.word.form) ?? []
    const others = byLower.get(spelled.spelling.other) ?? []
    const [first] = others
    if (first && others.length >= MARGIN * own.length) yield {spelled, first}
  }
}
