// Windows-1252; some engines’ own decoder reads it as Latin-1.
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const FIRST = 0x80
const LAST = 0xff

const bytes: ReadonlyMap<string, number> = new Map([
  ...Array.from(
    {length: LAST - FIRST + 1},
    (_, at) => [String.fromCharCode(FIRST + at), FIRST + at] as const,
  ),
  ...Array.from(HIGH, (letter, at) => [letter, FIRST + at] as const),
])

/** The byte above ASCII that a character stands for in Windows’ Western code page, or in Latin-1 below it. */
export const byteOf = (letter: string): number | undefined => bytes.get(letter)

/** The character of a byte between 0x80 and 0x9f, where Latin-1 has control characters only. */
export const characterOf = (byte: number): string => HIGH.charAt(byte - FIRST)
