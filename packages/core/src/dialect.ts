/** The dialects that may be asked for; `en-GB-oxendict` is British with -ize, as Oxford spells. */
export const dialects = ['en-US', 'en-GB', 'en-GB-oxendict', 'en-AU', 'en-CA', 'en-ZA'] as const

/** One of {@link dialects}. */
export type Dialect = (typeof dialects)[number]
