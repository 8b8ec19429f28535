import {closest, distance} from 'fastest-levenshtein'

/** Whether two words differ by two neighbours that changed places. */
const isSwapped = (word: string, name: string): boolean => {
  const at = [...word].findIndex((letter, index) => letter !== name[index])
  return at >= 0 && name === `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
}

/** Gives the name that somebody most likely meant; undefined where none is near. */
export const nearest = (word: string, names: Iterable<string>): string | undefined => {
  const list = [...names]
  if (list.length === 0 || word.length > 100) return
  const name = list.find((one) => isSwapped(word, one)) ?? closest(word, list)
  return distance(word, name) <= Math.max(2, word.length / 3) ? name : undefined
}

/** Ends a sentence about a word that is none of some names with what was meant or what there is, or `otherwise`; where nothing is to be said, as it stands. */
export const withHint = (sentence: string, word: string, names: Iterable<string>, otherwise = ''): string => {
  const hint = orElse(word, names) || otherwise
  return hint === '' ? sentence : `${sentence}: ${hint}`
}

/** Says “did you mean “x”?” where a name is near, and what there is to choose from where that is little. */
export const orElse = (word: string, names: Iterable<string>): string => {
  const list = [...names]
  const near = nearest(word, list)
  const choice = list.length > 0 && list.length <= 8 ? `expected one of ${list.join(', ')}` : ''
  if (near === undefined || choice) return choice
  return `did you mean “${near}”?`
}
