/** “equiped”: whether a word is another with one letter of two alike left out. */
export const isUndoubled = (word: string, other: string): boolean => {
  if (other.length !== word.length + 1) return false
  let at = 0
  while (word.charAt(at) === other.charAt(at)) at++
  return other.charAt(at) === other.charAt(at - 1) && other.slice(at + 1) === word.slice(at)
}
