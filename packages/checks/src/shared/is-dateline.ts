const LONGEST = 60

/** Whether a paragraph opens with a dateline: “DULUTH, Minn. (AP)”, “May 3, 2015”: places in capitals, or a date, and nothing else. */
export const isDateline = (opening: string): boolean =>
  /^\p{Lu}{3}[\p{L}\s.,()/]*$/u.test(opening) ||
  (opening.length < LONGEST && /\d/.test(opening) && opening.trim().split(/\s+/).every(opensUpper))

const opensUpper = (word: string): boolean => /^[\p{Lu}\d(]/u.test(word)
