/** What names of one stem end in, and what stands before them. */
export interface NameEndings {
  /** Endings that make another word of a name. */
  readonly endings: readonly string[]
  /** Those that a title’s surname has, or lacks, by a slip. */
  readonly unsaid: readonly string[]
  /** Titles before a surname. */
  readonly titles: readonly string[]
}

const SLAVIC = /[cs]k[aiy]$/

/** What one of two names has behind the other. */
export const endingBetween = (a: string, b: string): string | undefined => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) ? long.slice(short.length) : undefined
}

/** Whether of two names one is made of the other, as demonyms, plurals and feminine forms are. */
export const isDerived = (a: string, b: string, endings: readonly string[]): boolean => {
  // Kowalski, Kowalska
  if (SLAVIC.test(a) && SLAVIC.test(b) && a.slice(0, -1) === b.slice(0, -1)) return true
  return endings.includes(endingBetween(a, b) ?? '')
}
