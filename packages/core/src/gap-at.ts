const SPACE = 32

/** What stands between two words; the one space that it mostly is costs no string. */
export const gapAt = (text: string, from: number, to: number): string =>
  to - from === 1 && text.charCodeAt(from) === SPACE ? ' ' : text.slice(from, to)

/** What stands before the first word of a paragraph, behind a line break; mostly nothing does. */
export const gapBefore = (text: string, from: number, to: number): string =>
  from === to ? '\n' : `\n${text.slice(from, to)}`
