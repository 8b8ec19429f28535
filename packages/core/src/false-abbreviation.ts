/** Whether a word with a stop ends a sentence before a capital though the parser takes it for an abbreviation: “in.”, “no.” and “do.” in “He came in. The”. */
export const isFalseAbbreviation = (word: string): boolean => /^[a-z]{2,}$/.test(word) && word !== 'vs'
