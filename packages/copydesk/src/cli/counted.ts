/** Gives a count with its noun: “1 error”, “2 errors”, “1,200 words”. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
