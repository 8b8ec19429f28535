const SPACE = 32

/** What stands between two words; the one space that it mostly is costs no string. */
export const gapAt = (text: string, from: number, to: number): string =>
  to - from === 1 && text.charCodeAt(from) === SPACE ? ' ' : text.slice(from, to)
