import type {Lexicon} from '@copydesk/core'

/**
 * Tells whether the text before a full stop ends in an abbreviation: “U.S”, “Inc”, “J”, “approx”. `known` holds
 * abbreviations in lower case, without the stop.
 */
export const isAbbreviated = (before: string, known: ReadonlySet<string>, lexicon: Lexicon): boolean => {
  const word = /[\p{L}.]{1,24}$/u.exec(before)?.[0] ?? ''
  if (word.includes('.') && !word.startsWith('.')) return true
  const bare = word.replaceAll('.', '')
  if (bare.length < 2 || known.has(bare.toLowerCase())) return true
  // “Av.”, “Ct.”, “Mo.”: no word, or none but a clipped name
  const lower = bare.toLowerCase()
  return bare.length === 2 && (bare !== lower || !lexicon.has(lower))
}
