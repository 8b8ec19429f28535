/** Writes words as a pattern that any of them matches; signs in them stand for themselves. Of no words nothing matches. */
export const alternatives = (words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
