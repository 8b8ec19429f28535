const POSSESSIVE = /'s?$/i

/** A word without its possessive ending. */
export const withoutPossessive = (text: string): string => text.replace(POSSESSIVE, '')
