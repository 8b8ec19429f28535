/** Longer runs of letters are no words, and an index need not hold them. */
const LONGEST = 40

const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has nothing to take apart.
  /^[\u0000-\u007F]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()

/**
 * Folds a text to the words that an archive looks for: small letters and figures, no accents, no apostrophes, no
 * possessive “’s”. Nothing but letters and figures is left in them, so that none means anything to a query language.
 */
export const wordsOf = (text: string): readonly string[] =>
  (plain(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word
      .replace(/['’]s$/, '')
      .replaceAll(/['’]/g, '')
      .slice(0, LONGEST),
  )
