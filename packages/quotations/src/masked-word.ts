/** What stands in a unit for the letters that a paper does not print: d*n. */
export const MASK = '*'

/** Tells whether one form is the other with its middle or end masked, as papers print an oath: d***, d—n. */
export const isMasked = (masked: string, word: string): boolean => {
  const at = masked.indexOf(MASK)
  if (at < 1 || word.length < 4) return false
  return word.startsWith(masked.slice(0, at)) && word.endsWith(masked.slice(at + 1))
}
