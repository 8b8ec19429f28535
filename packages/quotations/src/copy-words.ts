/** A word of a stretch of copy, with what follows it. */
export interface CopyWord {
  readonly text: string
  readonly lower: string
  readonly at: number
  /** Whether the next sign is a comma, a stop, a mark or nothing but space. */
  readonly after: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu

/** Cuts a short stretch of copy into words; full stops stay with initials and are taken off ends. */
export const copyWords = (copy: string): readonly CopyWord[] =>
  [...copy.matchAll(WORD)].map((match) => {
    const text = match[0].replace(/[.'’-]+$/, '')
    const end = match.index + text.length
    return {
      text,
      lower: text.toLowerCase().replace('’', "'"),
      at: match.index,
      after: copy.slice(end, end + 2),
    }
  })

/** Tells whether a word begins with a capital. */
export const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)
