import {closest, distance} from 'fastest-levenshtein'

/** Gives the name that somebody most likely meant; undefined where none is near. */
export const nearest = (word: string, names: Iterable<string>): string | undefined => {
  const list = [...names]
  if (list.length === 0 || word.length > 100) return
  const name = closest(word, list)
  return distance(word, name) <= Math.max(2, word.length / 3) ? name : undefined
}

/** Says “: did you mean “x”?” where a name is near, else what there is to choose from. */
export const orElse = (word: string, names: Iterable<string>): string => {
  const list = [...names]
  const near = nearest(word, list)
  if (near !== undefined) return `did you mean “${near}”?`
  return list.length > 0 && list.length <= 12 ? `expected one of ${list.join(', ')}` : ''
}
