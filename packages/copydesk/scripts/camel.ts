/** Gives the name that a check exports by its id: repeated-word is repeatedWord. */
export const camel = (id: string): string =>
  id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
